package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text, however they end, one at a time and none of them endless. */
final class Lines {

  /** The most characters of a line. No cell and no product of a shop is longer. */
  static final int LONGEST = 1 << 20;

  private final CharacterSource reader;
  private final Deque<Line> again = new ArrayDeque<>();
  private long number;
  private int ahead = -2;

  Lines(Reader reader) {
    this.reader = new CharacterSource(reader);
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!again.isEmpty()) {
      return Optional.of(again.removeFirst());
    }
    int character = ahead == -2 ? reader.read() : ahead;
    ahead = -2;
    if (character < 0) {
      ahead = -1;
      return Optional.empty();
    }
    return Optional.of(line(character));
  }

  private Line line(int first) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    int character = first;
    while (character >= 0 && character != '\n' && character != '\r') {
      tooLong = tooLong || text.length() == LONGEST;
      if (!tooLong) {
        text.append((char) character);
      }
      character = reader.read();
    }
    if (character == '\r') {
      int next = reader.read();
      ahead = next == '\n' ? -2 : next;
    } else if (character < 0) {
      ahead = -1;
    }
    number++;
    return new Line(number, text.toString(), tooLong);
  }

  /** Gives lines back, to be read once more. */
  void pushBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.addFirst(lines.get(i));
    }
  }
}
