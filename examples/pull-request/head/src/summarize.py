"""Summarizes a text in one paragraph."""

from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL = "meta-llama/Llama-2-7b-hf"


def summarize(text: str) -> str:
    tokenizer = AutoTokenizer.from_pretrained(MODEL)
    model = AutoModelForCausalLM.from_pretrained(MODEL)
    prompt = tokenizer(f"Summarize in one paragraph:\n{text}\n", return_tensors="pt")
    return tokenizer.decode(model.generate(**prompt, max_new_tokens=120)[0])
