// swift-tools-version:5.9
import PackageDescription

let main = "trunk"
let loomVersion = "2.1.0"
let place = "https://forge.example/weaver/shuttle.git"

let package = Package(
    name: "Weaver",
    dependencies: [
        .package(url: "https://github.com/weaver/loom", exact: loomVersion),
        .package(url: "https://github.com/weaver/warp", branch: main),
        .package(url: place, from: "1.0.0"),
        .package(url: "https://github.com/weaver/weft", version: Version(1, 0, 2)),
        .package(url: "https://github.com/weaver/reed", versions: Version(3,0,2)...Version(4,0,0)),
        .package(url: other, from: "1.0.0"),
    ]
)
