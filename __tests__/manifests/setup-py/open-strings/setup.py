from setuptools import setup

LEAST = "1.17"
flour = ["rye>=1"]
if LEAST:
    flour.append("spelt")
dough: list = flour[:] + ["yeast"]
options = {
    # 'install_requires': ['raisin'],
    "install_requires": ["oven>=%s; platform_system == 'Linux'" % LEAST, "tray>=" + LEAST],
}
options["setup_requires"] = \
["salt<2" ",!=1.4", "water>=1" + ",<3"]

setup(
    name="bakery",
    extras_require={
        "glaze": [f"sugar=={LEAST}", f"{LEAST}-icing", "honey~={}".format(LEAST), "syrup" + LEAST],
        "dough": list(set(dough + ["oil"])),
    },
    **options,
)
