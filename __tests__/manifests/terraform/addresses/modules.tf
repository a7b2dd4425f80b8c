module "bucket" {
  source = "s3::https://s3-eu-west-1.amazonaws.com/example-modules/vpc.zip"
}

module "storage" {
  source = "gcs::https://www.googleapis.com/storage/v1/example-modules/anvil.tar.gz//inner"
}

module "archive" {
  source = "https://example.com/modules/forge.zip"
}

module "asked" {
  source = "https://example.com/modules/hammer?archive=tar.gz"
}

module "forge" {
  source = "github.com/Example/tongs?ref=v2"
}

module "shell" {
  source = "git@github.com:example/bellows.git"
}

module "own_server" {
  source = "git::ssh://git@git.example.org/tools/vise.git//jaw?ref=1f2e3d&depth=1"
}

module "mercurial" {
  source = "hg::https://example.org/tools/file?ref=tip"
}

module "release" {
  source = "https://github.com/example/chisel/archive/refs/tags/v1.0.0.tar.gz//chisel-1.0.0"
}
