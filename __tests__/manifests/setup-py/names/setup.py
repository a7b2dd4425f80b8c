from setuptools import setup

REQUIRES = [
    "pear>=2",
    'plum==1.0',
]
GROWN = ["fig"]
GROWN += ["kiwi"]

setup(
    name="grove",
    install_requires=REQUIRES + ["quince"],
    setup_requires=GROWN,
    extras_require={"x": ["lime<2"], "y": open("r.txt").read().split("z")},
)
