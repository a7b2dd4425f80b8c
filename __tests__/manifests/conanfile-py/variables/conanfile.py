from conan import ConanFile


class Mill(ConanFile):
    def requirements(self):
        for name in ["sieve/1.0", "hopper/2.0"]:
            self.requires(name)
        self.requires("wheel/3.1")
