package io.suasion.catalog.feed;

/** Whether a line ends inside a quoted cell, and whether its quotation marks make sense. */
enum Quotes {
  CLOSED,
  OPEN,
  /** Text stands between the end of a quoted cell and the next separator. */
  BROKEN;

  /** The state after the line, if this is the state before it. */
  Quotes after(String line, char separator) {
    boolean quoted = this == OPEN;
    boolean cellBegins = !quoted;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (quoted && character == '"') {
        if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
          i++;
        } else if (!endsCell(line, i + 1, separator)) {
          return BROKEN;
        } else {
          quoted = false;
        }
      } else if (!quoted) {
        quoted = cellBegins && character == '"';
        cellBegins = character == separator;
      }
    }
    return quoted ? OPEN : CLOSED;
  }

  private static boolean endsCell(String line, int from, char separator) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i == line.length() || line.charAt(i) == separator;
  }
}
