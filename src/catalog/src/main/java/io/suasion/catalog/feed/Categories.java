package io.suasion.catalog.feed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Chooses among the categories that a product has. */
final class Categories {

  private static final Pattern STEP = Pattern.compile("\\s*>\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),\\s*");

  private Categories() {}

  /** The path with the most steps, of these the first; numbers of a taxonomy say nothing. */
  static String mostSpecific(List<String> paths) {
    String best = "";
    for (String path : paths) {
      boolean said = !path.isBlank() && !NUMBER.matcher(path.strip()).matches();
      if (said && (best.isEmpty() || steps(path) > steps(best))) {
        best = path.strip();
      }
    }
    return best;
  }

  /** The most specific path of a cell that holds several, with commas between them. */
  static String mostSpecificOf(String cell) {
    return mostSpecific(
        Arrays.stream(COMMA.split(cell)).map(path -> path.replace("\\,", ",")).toList());
  }

  private static int steps(String path) {
    return STEP.split(path).length;
  }
}
