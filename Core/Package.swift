// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Core",
  products: [
    .library(name: "StrictJSON", targets: ["StrictJSON"]),
    .library(name: "Clinical", targets: ["Clinical"]),
    .library(name: "Chart", targets: ["Chart"]),
  ],
  targets: [
    .target(name: "StrictJSON", swiftSettings: house),
    .target(name: "Clinical", swiftSettings: house),
    .target(name: "Chart", dependencies: ["Clinical", "StrictJSON"], swiftSettings: house),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: house),
    .testTarget(name: "ClinicalTests", dependencies: ["Clinical"], swiftSettings: house),
    .testTarget(
      name: "ChartTests", dependencies: ["Chart"], resources: [.copy("Golden")],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
