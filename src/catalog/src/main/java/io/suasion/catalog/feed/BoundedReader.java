package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;

/** Reads a text up to a limit of characters, which its caller can set anew. */
final class BoundedReader extends Reader {

  /** The text is longer than the limit. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Reader reader;
  private long left;

  BoundedReader(Reader reader) {
    this.reader = reader;
  }

  /** Sets the limit to this many characters from the present place. */
  void allow(long characters) {
    left = characters;
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    if (left <= 0) {
      throw new TooLongException();
    }
    int read = reader.read(characters, from, (int) Math.max(2, Math.min(length, left)));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
