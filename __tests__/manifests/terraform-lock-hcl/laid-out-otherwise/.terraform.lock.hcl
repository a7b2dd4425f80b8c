/* Written by hand, as no tool
   writes it. */
provider "registry.opentofu.org/orchard/pear" { version = "1.2.0" }

provider "orchard/plum" {
  version = "0.3.0" // the last one
  hashes = ["zh:00", "zh:11",
    "h1:a\"b="]
}

provider "registry.terraform.io/orchard/fig" {
  version = "${var.fig}"
}
