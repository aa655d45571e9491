import ArgumentParser
import Chart
import Foundation

/// What commands share that read one document and print another.
enum DocumentCommand {
  /// Longer input is refused by the reader; reading on would only fill memory.
  private static let longestInput = (1 << 20) + 1

  /// Prints the answer to standard input. A document that cannot be answered gives one line on standard error and exit code 2.
  static func answer(
    _ answer: ([UInt8]) throws(DocumentError) -> [UInt8]
  ) throws {
    let input = try FileHandle.standardInput.read(upToCount: longestInput) ?? Data()
    do throws(DocumentError) {
      let output = try answer([UInt8](input))
      FileHandle.standardOutput.write(Data(output + [UInt8(ascii: "\n")]))
    } catch {
      FileHandle.standardError.write(Data("evenkeel: \(error.message)\n".utf8))
      throw ExitCode(2)
    }
  }
}
