from conan import ConanFile


class Loom(ConanFile):
    tool_requires = "reed/1.0"

    def requirements(self):
        self.requires(f"warp/{self.warp_version}")
        self.requires("weft/%s" % self.weft_version)
        self.requires(f"{self.kind}/1.0")
