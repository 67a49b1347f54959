package io.suasion.workbench.behaviour;

import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.Locale;

/** The columns of one line, without quotation marks; what is wrong with it is a user's error. */
final class Columns {

  private final Path file;
  private final int number;
  private final String[] columns;

  Columns(Path file, int number, String line, String names) {
    this.file = file;
    this.number = number;
    columns = line.strip().split(",", -1);
    if (columns.length != names.split(",", -1).length) {
      throw new UserError(
          String.format(Locale.ROOT, "Line %d of %s is not %s.", number, file, names));
    }
  }

  String text(int column) {
    return columns[column];
  }

  double number(int column) {
    try {
      return Double.parseDouble(columns[column]);
    } catch (NumberFormatException malformed) {
      throw noNumber(column, malformed);
    }
  }

  long seconds(int column) {
    try {
      return Long.parseLong(columns[column]);
    } catch (NumberFormatException malformed) {
      throw noNumber(column, malformed);
    }
  }

  private UserError noNumber(int column, NumberFormatException malformed) {
    return new UserError(
        String.format(
            Locale.ROOT,
            "Line %d of %s has %s where a number must be.",
            number,
            file,
            columns[column]),
        malformed);
  }
}
