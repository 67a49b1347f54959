package io.suasion.workbench.dataset;

import io.suasion.workbench.UserError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files that users give, and says in one sentence why one cannot be read. */
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
    try {
      return Files.readString(file);
    } catch (CharacterCodingException malformed) {
      throw new UserError(file + " is not encoded in UTF-8: convert it and try again.", malformed);
    } catch (IOException unreadable) {
      throw new UserError(file + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }
}
