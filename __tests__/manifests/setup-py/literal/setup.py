from setuptools import setup

setup(
    name="orchard",
    install_requires=[
        "pear>=1",  # a note
        'plum==1.0.0',
    ] + more,
    extras_require={
        "stone": ["moss"],
    },
    tests_require=read("tests.txt"),
)
