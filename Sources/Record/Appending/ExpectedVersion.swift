/// The version of the stream that an append was decided on.
public enum ExpectedVersion: Sendable, Equatable {
  /// The entries are true whatever else was written.
  case any
  /// The stream's last version must still be this one; 0 means that the stream must be new.
  case exactly(Int64)
}
