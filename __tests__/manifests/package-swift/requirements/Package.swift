// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Voyage",
    dependencies: [
        .package(url: "https://github.com/example/Compass.git", from: "1.4.0"),
        .package(url: "https://github.com/example/Sextant", exact: "2.0.0"),
        .package(
            url: "https://github.com/example/Lamp",
            "1.0.0"..<"2.0.0"
        ),
        .package(name: "Rope", url: "https://github.com/example/Rope", branch: "main"),
        .package(id: "example.Anchor", .upToNextMajor(from: "3.0.0")),
        .package(path: "../Hull"),
        .package(url: base + "/Sail", from: "1.0.0"),
    ],
    targets: [
        .target(name: "Voyage", dependencies: [.product(name: "Compass", package: "Compass")]),
    ]
)
