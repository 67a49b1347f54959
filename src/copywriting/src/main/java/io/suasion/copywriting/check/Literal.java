package io.suasion.copywriting.check;

import java.util.List;
import java.util.regex.MatchResult;

/** Tells what of a text stands literally in the brief. */
final class Literal {

  private Literal() {}

  /** Whether a match lies within an occurrence of one of the given texts. */
  static boolean covers(List<String> given, String text, MatchResult match) {
    return given.stream().anyMatch(whole -> covers(whole, text, match));
  }

  private static boolean covers(String whole, String text, MatchResult match) {
    int length = match.end() - match.start();
    for (int offset = 0; offset + length <= whole.length(); offset++) {
      int start = match.start() - offset;
      if (text.regionMatches(true, start, whole, 0, whole.length())) {
        return true;
      }
    }
    return false;
  }
}
