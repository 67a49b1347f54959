package io.suasion.catalog.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The text of a feed in UTF-8, without a byte order mark. Unlike Java's reader it says in which
 * line another encoding begins. A file that ends too early just ends, so that the part before the
 * end counts.
 */
final class FeedText extends Reader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream stream;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private long line = 1;
  private char low;
  private boolean begun;
  private boolean ended;
  private boolean cutOff;

  FeedText(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    if (low != 0) {
      characters[from] = low;
      low = 0;
      return 1;
    }
    if (length == 1) {
      return one(characters, from);
    }
    CharBuffer text = CharBuffer.wrap(characters, from, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, text, ended);
      int read = text.position() - from;
      if (read > 0) {
        countLines(characters, from, read);
        return withoutMark(characters, from, read, length);
      }
      if (result.isError() && !cutOff) {
        throw wrongEncoding();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  /**
   * Reads into room for one character; the second half of a surrogate pair waits for the next call.
   */
  private int one(char[] characters, int from) throws IOException {
    char[] pair = new char[2];
    int read = read(pair, 0, 2);
    if (read > 0) {
      characters[from] = pair[0];
      low = read == 2 ? pair[1] : 0;
    }
    return Math.min(read, 1);
  }

  private int withoutMark(char[] characters, int from, int read, int length) throws IOException {
    boolean marked = !begun && characters[from] == BYTE_ORDER_MARK;
    begun = true;
    if (!marked) {
      return read;
    }
    if (read == 1) {
      return read(characters, from, length);
    }
    System.arraycopy(characters, from + 1, characters, from, read - 1);
    return read - 1;
  }

  private void fill() throws IOException {
    bytes.compact();
    try {
      int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0));
    } catch (EOFException | ZipException broken) {
      ended = true;
      cutOff = true;
    }
    bytes.flip();
  }

  private void countLines(char[] characters, int from, int read) {
    for (int i = from; i < from + read; i++) {
      if (characters[i] == '\n') {
        line++;
      }
    }
  }

  /** A note that the file ends too early, where it does. */
  Optional<FeedNote> end() {
    return cutOff
        ? Optional.of(
            new FeedNote(
                line, "The gzip'ed file ends too early: export or fetch it again for the rest."))
        : Optional.empty();
  }

  private FeedException wrongEncoding() {
    return new FeedException(
        "Line %d of the feed is not in UTF-8 (byte %02X): save the file as UTF-8, in Excel as \"CSV UTF-8\", and try again."
            .formatted(line, bytes.get(bytes.position())));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
