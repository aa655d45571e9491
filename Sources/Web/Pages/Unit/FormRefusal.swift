import Care
import Chart

/// Turns what a use case refused into messages beside the fields of a form.
enum FormRefusal {
  /// The messages.
  /// - Parameters:
  ///   - names: the form's field for a field of the chart, where it has another name.
  ///   - general: the field beside which stands what concerns no field.
  /// - Throws: the error itself when it is no matter of the form.
  static func errors(
    _ error: any Error, names: [String: any FieldDeclaration] = [:],
    general: some FieldDeclaration
  ) throws -> FieldErrors {
    switch error {
    case let errors as FieldErrors: return errors
    case CareError.refused(.invalid(let field, let message)):
      let named = names[field].map { FieldError($0, message) }
      return FieldErrors([named ?? FieldError(general, message)])
    case CareError.refused(let refusal): return FieldErrors(general, refusal.message)
    case let error as CareError:
      switch error {
      case .notPermitted, .bed, .account, .secondClinician, .keyReused:
        return FieldErrors(general, error.message)
      case .refused, .unknownChart, .changed, .unavailable: throw error
      }
    default: throw error
    }
  }
}
