import PackageDescription

let package = PackageDescription.Package(
    name: "Orchard",
    targets: [
        Target(name: "Orchard", dependencies: ["Core"]),
    ],
    dependencies: [
        // .Package(url: "https://github.com/example/gone.git", majorVersion: 9),
        .Package(url: "https://github.com/example/Ladder.git", majorVersion: 1),
        .Package(url: "https://github.com/example/Basket.git", majorVersion: 2, minor: 4),
    ]
)
package.dependencies.append(.package(url: "https://github.com/example/Rake.git", .branch("autumn")))
