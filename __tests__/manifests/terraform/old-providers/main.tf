provider "random" {
  version = "~> 2.2"
}

provider "aws" {
  region = "eu-central-1"
}
