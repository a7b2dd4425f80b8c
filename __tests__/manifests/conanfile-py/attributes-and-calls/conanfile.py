from conan import ConanFile


class Kitchen(ConanFile):
    name = "kitchen"
    requires = "ladle/1.2.3", "spoon/[>=2.0 <3]"
    tool_requires = (
        "whisk/0.9",
    )
    description = """requires = "not/1.0" is only text"""

    def requirements(self):
        self.requires("fork/4.5", transitive_headers=True)
        self.requires(f"knife/{self.version}")
        self.test_requires("tester/1.0")
