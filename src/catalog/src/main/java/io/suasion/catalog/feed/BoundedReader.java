package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;

/** A text of which only so much is read at a time as was allowed. */
final class BoundedReader extends Reader {

  /** More was asked for than was allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Reader reader;
  private long left;

  BoundedReader(Reader reader) {
    this.reader = reader;
  }

  /** Allows this many characters from here. */
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
