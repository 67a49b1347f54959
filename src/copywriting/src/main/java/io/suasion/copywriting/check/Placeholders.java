package io.suasion.copywriting.check;

import java.util.List;
import java.util.regex.Pattern;

/** Finds gaps of templates that were not filled. */
final class Placeholders {

  private static final Pattern GAP =
      Pattern.compile(
          "\\{+[^{}]*}+|\\[[A-Za-z_ ]+]|<[a-z/][^<>]*>|\\$\\{|%[sd]\\b|\\b[A-Z]+(?:_[A-Z]+)+\\b"
              + "|\\b__\\w+|<?\\bunk\\b>?|\\bX-[a-z]+",
          Pattern.CASE_INSENSITIVE);

  /** Whether a text has an unfilled gap outside of the words of the brief. */
  boolean remain(String text, List<String> given) {
    return GAP.matcher(text).results().anyMatch(gap -> !Literal.covers(given, text, gap));
  }
}
