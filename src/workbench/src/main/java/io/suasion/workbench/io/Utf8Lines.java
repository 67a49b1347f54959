package io.suasion.workbench.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * The lines of a file in UTF-8, one after the other: no more than a line is in memory. A byte order
 * mark is left out. Used by one thread.
 */
public final class Utf8Lines implements Iterator<String>, AutoCloseable {

  private static final int LONGEST_LINE = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private long bytes;
  private String next;

  private Utf8Lines(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @throws UserError if it is not there, not a file or may not be read; later, with the number of
   *     the line, if a line is not UTF-8 or longer than a mebibyte
   */
  public static Utf8Lines of(Path file) {
    if (!Files.exists(file)) {
      throw new UserError("There is no file " + file + ": check the path.");
    }
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " is not a file: give the path of one.");
    }
    try {
      return new Utf8Lines(file, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** How many lines have been read. */
  public long number() {
    return number;
  }

  /** How many bytes of the file have been read. */
  public long bytes() {
    return bytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = read();
    }
    return next != null;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String read = next;
    next = null;
    return read;
  }

  private String read() {
    try {
      int unit = in.read();
      if (unit < 0) {
        return null;
      }
      number++;
      line.reset();
      for (; unit >= 0 && unit != '\n'; unit = in.read()) {
        add(unit);
      }
      bytes += line.size() + (unit < 0 ? 0 : 1);
      return decoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(int unit) {
    if (line.size() == LONGEST_LINE) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "Line %d of %s is longer than %d bytes: shorten it.",
              number,
              file,
              LONGEST_LINE));
    }
    line.write(unit);
  }

  private String decoded() {
    try {
      ByteBuffer all = ByteBuffer.wrap(line.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(all).toString();
      int start = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
      return text.substring(start, text.endsWith("\r") ? text.length() - 1 : text.length());
    } catch (CharacterCodingException malformed) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "Line %d of %s is not encoded in UTF-8: convert the file and try again.",
              number,
              file),
          malformed);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
