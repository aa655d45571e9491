extension ScriptModules {
  /// The switch between day and night colours, kept in a cookie so that the server draws them at once.
  static let theme: StaticString = #"""
    const year = 31_536_000;

    export function startTheme() {
      for (const button of document.querySelectorAll("[data-theme-switch]")) {
        button.hidden = false;
        button.addEventListener("click", () => show(isNight() ? "day" : "night"));
      }
      mark();
    }

    function isNight() {
      const theme = document.documentElement.dataset.theme;
      return theme === "night"
        || (theme === "automatic" && matchMedia("(prefers-color-scheme: dark)").matches);
    }

    function show(theme) {
      document.documentElement.dataset.theme = theme;
      const secure = location.protocol === "https:" ? "; secure" : "";
      document.cookie = `evenkeel-theme=${theme}; path=/; max-age=${year}; samesite=lax${secure}`;
      mark();
    }

    function mark() {
      for (const button of document.querySelectorAll("[data-theme-switch]")) {
        button.setAttribute("aria-pressed", String(isNight()));
      }
    }
    """#
}
