terraform {
  required_version = ">= 1.5"
  required_providers {
    cloud = {
      source  = "example/cloud"
      version = "~> 5.0"
    }
    random = "3.6.0"
  }
}

module "network" {
  source  = "example-modules/network/cloud"
  version = "5.1.0"
  name    = "net-${var.stage}"
}

module "own" {
  source = "./modules/own"
}

module "git" {
  source = "git::https://github.com/example/forge-module.git//modules/anvil?ref=v1.2.0"
}

module "computed" {
  source = var.somewhere
}

resource "cloud_thing" "x" {
  script = <<-EOT
    module "text" { source = "a/b/c" }
  EOT
  tags = { for k, v in var.tags : k => v }
}
