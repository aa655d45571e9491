/// Two columns where there is room: the main one, and a narrower one beside it.
struct Columns: Component {
  var main: HTML
  var aside: HTML

  func render() -> HTML {
    """
    <div class="columns"><div class="columns-main">\(main)</div>\
    <div class="columns-aside">\(aside)</div></div>
    """
  }
}
