# This file is maintained automatically by "terraform init".

provider "registry.terraform.io/example/cloud" {
  version     = "5.72.1"
  constraints = ">= 5.72.0"
  hashes = [
    "h1:00=",
  ]
}

provider "registry.example.org/guild/forge" {
  version = "0.1.0"
}
