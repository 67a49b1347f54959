package io.suasion.copywriting.domain;

import java.util.List;
import java.util.regex.Pattern;

/** Turns the expressions of a description into patterns. */
public final class Expressions {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private Expressions() {}

  /**
   * One pattern that finds any of the expressions as whole words, without case. A blank in an
   * expression also matches a hyphen and any run of blanks.
   */
  public static Pattern compile(List<String> expressions) {
    if (expressions.isEmpty()) {
      return NEVER;
    }
    String any = String.join("|", expressions).replace(" ?", "[\\s-]*").replace(" ", "[\\s-]+");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
