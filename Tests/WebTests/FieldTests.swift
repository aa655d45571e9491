import Chart
import Clinical
import Testing

@testable import Web

struct FieldTests {
  enum Colour: String, CaseIterable, Sendable { case red, blue }

  static func read<Value>(_ field: Field<Value>, _ values: RawValue...) -> Result<
    Value, FieldRefusal
  > {
    do throws(FieldRefusal) {
      return .success(try field.read(values))
    } catch {
      return .failure(error)
    }
  }

  static let numbers: [(String, Int, Int?)] = [
    ("36.8", 1, 368), ("36", 1, 360), ("36.0", 1, 360), ("0.5", 1, 5), ("0", 0, 0), ("-3", 0, -3),
    ("100", 0, 100), ("0.25", 2, 25), ("-0.5", 1, -5), ("999999999999", 3, 999_999_999_999_000),
    ("36.85", 1, nil), ("1e3", 0, nil), ("0x10", 0, nil), (" 12abc", 0, nil), ("12abc", 0, nil),
    (".5", 1, nil), ("5.", 1, nil), ("1,5", 1, nil), ("+5", 0, nil), ("007", 0, nil), ("", 0, nil),
    ("-", 0, nil), ("1.2.3", 1, nil), ("NaN", 1, nil), ("inf", 1, nil), ("٣", 0, nil),
    ("1 2", 0, nil),
    ("--1", 0, nil), ("9999999999999999", 0, nil), ("0.0", 0, nil),
  ]

  @Test(arguments: numbers) func humanNumbers(text: String, places: Int, units: Int?) {
    #expect(HumanNumber.units(of: text, places: places) == units)
  }

  @Test func humanNumbersReadBack() {
    for places in 0...3 {
      for units in -1_200...1_200 {
        let text = HumanNumber.text(units, places: places)
        #expect(HumanNumber.units(of: text, places: places) == units, "\(text)")
      }
    }
  }

  @Test func decimalsKeepTheirRange() {
    let field = Field.decimal("temperature", "Temperature", places: 1, in: 300...430)
    #expect(Self.read(field, .text(" 36.8 ")) == .success(368))
    #expect(Self.read(field, .number("36.8")) == .success(368))
    #expect(Self.read(field, .text("30.0")) == .success(300))
    let message = "Enter a number from 30.0 to 43.0 with a point and at most one digit after it."
    for refused in [RawValue.text("29.9"), .text("43.1"), .text("36.85"), .flag(true)] {
      #expect(Self.read(field, refused) == .failure(FieldRefusal(message)))
    }
    #expect(Self.read(field) == .failure(FieldRefusal("Enter temperature.")))
    #expect(
      Self.read(field, .text("36"), .text("37")) == .failure(FieldRefusal("Give one value only.")))
  }

  @Test func integersRefuseFractions() {
    let field = Field.integer("pulse", "Pulse", in: 20...300)
    #expect(Self.read(field, .text("72")) == .success(72))
    for refused in ["19", "301", "72.0", "7e1", "seventy"] {
      let answer = Self.read(field, .text(refused))
      #expect(
        answer == .failure(FieldRefusal("Enter a whole number from 20 to 300.")), "\(refused)")
    }
  }

  @Test func textsAreTrimmedAndLimited() {
    let line = Field.text("name", "Name", limit: 5)
    let lines = Field.text("note", "Note", limit: 12, lines: .many)
    #expect(Self.read(line, .text("  abc ")) == .success("abc"))
    #expect(Self.read(lines, .text("a\r\nb\rc\nd")) == .success("a\nb\nc\nd"))
    #expect(
      Self.read(line, .text("abcdef"))
        == .failure(FieldRefusal("Shorten this to 5 characters; it has 6.")))
    #expect(
      Self.read(line, .text("🙂🙂🙂"))
        == .failure(FieldRefusal("Shorten this to 5 characters; it has 6.")))
    let control = FieldRefusal("Remove the control characters, or type the text again.")
    for text in ["a\u{0}b", "a\nb", "a\u{1b}b", "a\u{202E}b", "a\u{2028}b", "a\u{7f}b", "a\tb"] {
      #expect(Self.read(line, .text(text)) == .failure(control), "\(text.debugDescription)")
    }
    #expect(Self.read(line, .number("12")) == .failure(FieldRefusal("Enter text.")))
  }

  @Test func choicesAndFlags() {
    let choice = Field<Colour>.choice("colour", "Colour")
    #expect(Self.read(choice, .text("blue")) == .success(.blue))
    #expect(
      Self.read(choice, .text("green"))
        == .failure(FieldRefusal("Choose one of the values offered.")))
    let flag = Field.flag("done", "Done")
    #expect(Self.read(flag) == .success(false))
    #expect(Self.read(flag, .text("yes")) == .success(true))
    #expect(Self.read(flag, .flag(true)) == .success(true))
    #expect(Self.read(flag, .text("maybe")) == .failure(FieldRefusal("Choose yes or no.")))
  }

  @Test func optionalsAndLists() {
    let optional = Field.integer("n", "N", in: 0...9).optional
    #expect(Self.read(optional) == .success(nil))
    #expect(Self.read(optional, .text("")) == .success(nil))
    #expect(Self.read(optional, .text("4")) == .success(4))
    #expect(!optional.rule.isRequired)
    let list = Field.integer("n", "N", in: 0...9).list(upTo: 2)
    #expect(Self.read(list) == .success([]))
    #expect(Self.read(list, .text("1"), .text("2")) == .success([1, 2]))
    #expect(
      Self.read(list, .text("1"), .text("2"), .text("3"))
        == .failure(FieldRefusal("Give at most 2 values.")))
  }

  static let instants: [(String, Int64?)] = [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1_000),
    ("2026-11-22T08:15:00Z", 1_795_335_300_000), ("2026-11-22T08:15:00.250Z", 1_795_335_300_250),
    ("2024-02-29T00:00:00Z", 1_709_164_800_000), ("2100-03-01T00:00:00Z", 4_107_542_400_000),
    ("2026-02-29T00:00:00Z", nil), ("2026-11-22T24:00:00Z", nil), ("2026-11-22T08:15:00", nil),
    ("2026-11-22T08:15:60Z", nil), ("2026-11-22T08:15Z", nil), ("2026-11-22 08:15:00Z", nil),
    ("2026-11-22T08:15:00.25Z", nil), ("2026-11-22T08:15:00+01:00", nil), ("Z", nil), ("", nil),
    ("2026-11-22T08-15:00Z", nil), ("2026-11-22T08:15-00Z", nil),
  ]

  @Test(arguments: instants) func instantsAreReadStrictly(text: String, milliseconds: Int64?) {
    #expect(WireTime.instant(text)?.milliseconds == milliseconds)
  }

  @Test func localMinutesAndDays() throws {
    let minute = try #require(WireTime.localMinute("2026-11-22T08:15"))
    #expect(minute.day.text == "2026-11-22")
    #expect((minute.hour, minute.minute) == (8, 15))
    #expect(WireTime.localMinute("2026-11-31T08:15") == nil)
    #expect(WireTime.localMinute("2026-11-22T08:60") == nil)
    let field = Field.day("born", "Date of birth")
    #expect(Self.read(field, .text("1990-02-28")).map(\.text) == .success("1990-02-28"))
  }

  @Test func everyErrorIsReportedAtOnce() throws {
    var raw = RawFields()
    raw.add(.text("999"), to: "amount")
    let rules = TestEndpoints.give.row.fields
    let errors = #expect(throws: FieldErrors.self) { try FieldValues(raw, rules: rules) }
    #expect(errors?.errors.map(\.name) == ["amount", "way"])
    #expect(errors?[TestEndpoints.way] == "Enter route.")
  }

  @Test func fieldsOutsideTheRowAreNotRead() throws {
    let values = try FieldValues(RawFields(), rules: [])
    #expect(throws: UndeclaredField.self) { try values[TestEndpoints.note] }
  }
}
