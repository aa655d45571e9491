extension Stylesheet {
  /// Measures that are the same by day and by night.
  static let tokens: StaticString = #"""
    :root {
      --font: "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Liberation Sans",
        Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Roboto Mono", "Liberation Mono", monospace;
      --text-small: 0.8125rem;
      --text-dense: 0.875rem;
      --text: 1rem;
      --text-large: 1.125rem;
      --text-title: 1.375rem;
      --text-page: 1.75rem;
      --text-figure: 2.25rem;
      --space-1: 0.25rem;
      --space-2: 0.5rem;
      --space-3: 0.75rem;
      --space-4: 1rem;
      --space-5: 1.5rem;
      --space-6: 2.25rem;
      --space-7: 3.5rem;
      --radius: 6px;
      --radius-large: 10px;
      --target: 2.75rem;
    }
    """#
}
