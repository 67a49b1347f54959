package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;

/** The characters of a text, one by one. Java's own readers take a lock for each. */
final class CharacterSource {

  private final Reader reader;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;

  CharacterSource(Reader reader) {
    this.reader = reader;
  }

  /** The next character; negative at the end. */
  int read() throws IOException {
    if (at == end) {
      end = reader.read(buffer, 0, buffer.length);
      at = 0;
      if (end < 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at++];
  }
}
