// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let clinical: Target.Dependency = .product(name: "Clinical", package: "Core")
let chart: Target.Dependency = .product(name: "Chart", package: "Core")
let strictJSON: Target.Dependency = .product(name: "StrictJSON", package: "Core")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "evenkeel",
  products: [.executable(name: "evenkeel", targets: ["evenkeel"])],
  dependencies: [
    .package(path: "Core"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(name: "Record", dependencies: [crypto], swiftSettings: house),
    .target(
      name: "RecordSQLite",
      dependencies: ["Record", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: house),
    .target(
      name: "Access",
      dependencies: [
        clinical, chart, strictJSON, crypto,
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(
      name: "Care", dependencies: ["Access", "Record", clinical, chart, strictJSON],
      swiftSettings: house),
    .target(
      name: "Web",
      dependencies: [
        "Access", "Care", clinical, chart, strictJSON, crypto,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),
    .target(
      name: "Simulation", dependencies: ["Access", "Care", clinical, chart],
      swiftSettings: house),
    .executableTarget(
      name: "evenkeel",
      dependencies: [
        "Access", "Care", "Record", "RecordSQLite", "Simulation", "Web", clinical, chart,
        strictJSON,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: house),

    .target(
      name: "RecordConformance", dependencies: ["Record"], path: "Tests/RecordConformance",
      swiftSettings: house),
    .executableTarget(
      name: "crash-writer",
      dependencies: ["Record", "RecordSQLite", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/CrashWriter", swiftSettings: house),
    .testTarget(
      name: "RecordTests", dependencies: ["Record", "RecordConformance"], swiftSettings: house),
    .testTarget(
      name: "RecordSQLiteTests",
      dependencies: [
        "Record", "RecordSQLite", "RecordConformance", "crash-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "AccessTests", dependencies: ["Access", clinical, chart], swiftSettings: house),
    .testTarget(
      name: "CareTests", dependencies: ["Care", "Access", "Record", clinical, chart, strictJSON],
      swiftSettings: house),
    .testTarget(
      name: "WebTests", dependencies: ["Web", "Care", "Access", "Record", clinical, chart],
      swiftSettings: house),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["Simulation", "Care", "Access", "Record", clinical, chart],
      swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
