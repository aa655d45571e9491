extension Stylesheet {
  /// Fields that only one answer needs stand hidden until it is given. Without support for `:has` they all show.
  static let reveal: StaticString = #"""
    form:not(:has([name="departure"][value="planned"]:checked)) .when-planned,
    form:not(:has([name="departure"][value="against-advice"]:checked)) .when-against-advice,
    form:not(:has([name="allergies"][value="listed"]:checked)) .when-listed,
    .opioid:not(:has(option[value="methadone"]:checked)) .when-methadone,
    form:not(:has([name="timing"]:is([value="every"], [value="as-needed"]):checked)) .when-hours,
    form:not(:has([name="timing"]:is([value="every"], [value="daily"]):checked)) .when-count,
    form:not(:has([name="timing"][value="taper"]:checked)) .when-steps,
    form:not(:has([name="timing"][value="as-needed"]:checked)) .when-largest { display: none; }
    .is-optional .field-optional { display: none; }
    """#
}
