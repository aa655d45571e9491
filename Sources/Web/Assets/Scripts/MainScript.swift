extension ScriptModules {
  /// Starts every part; each looks for its own attributes and leaves other pages alone.
  static let mainSource: StaticString = #"""
    import { startClock } from "./clock.js";
    import { startCourse } from "./course.js";
    import { startCountdowns } from "./countdown.js";
    import { startLive } from "./live.js";
    import { startRound } from "./round.js";
    import { startSubmit } from "./submit.js";
    import { startTheme } from "./theme.js";
    import { startShortcuts } from "./shortcuts.js";

    startClock();
    startCountdowns();
    startCourse();
    startLive();
    startRound();
    startSubmit();
    startTheme();
    startShortcuts();
    document.querySelector("[data-error-summary]")?.focus();
    """#
}
