"""Summarizes a text in one paragraph."""


def summarize(text: str) -> str:
    return text.split(". ")[0]
