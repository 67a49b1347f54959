package io.suasion.workbench.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads and writes text files that users name, and says in one sentence why that fails. */
public final class TextFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * The text of a file in UTF-8, without a byte order mark.
   *
   * @throws UserError if it is not there, not a file, not UTF-8 or blank
   */
  public static String read(Path file) {
    if (!Files.exists(file)) {
      throw new UserError("There is no file " + file + ": check the path.");
    }
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " is not a file: give the path of one.");
    }
    String text = decoded(file);
    if (text.isBlank()) {
      throw new UserError(file + " is empty: give a file with rows.");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String decoded(Path file) {
    byte[] bytes = bytes(file);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s is not encoded in UTF-8, see line %d: save it so, in Excel as \"CSV UTF-8\".",
              file,
              1 + text.chars().filter(unit -> unit == '\n').count()));
    }
    return text.toString();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UserError(file + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /**
   * Writes a text in UTF-8 over whatever the file held.
   *
   * @throws UserError if it cannot be written
   */
  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException missing) {
      throw new UserError(file + " cannot be written: make its folder first.", missing);
    } catch (AccessDeniedException denied) {
      throw new UserError(
          file + " may not be written: change its permissions or name another file.", denied);
    } catch (IOException failed) {
      throw new UserError(file + " cannot be written: " + failed.getMessage() + ".", failed);
    }
  }
}
