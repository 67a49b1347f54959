package io.suasion.copywriting.domain;

import java.util.List;
import java.util.regex.Pattern;

/** Turns the expressions of a description into patterns. */
public final class Expressions {

  private static final String PARTED = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";

  /** The start of a word. */
  public static final String WORD_START = "(?:(?<!" + PARTED + ")|(?=\\p{IsHan}))";

  /** The end of a word. */
  public static final String WORD_END = "(?:(?!" + PARTED + ")|(?<=\\p{IsHan}))";

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private Expressions() {}

  /**
   * One pattern that finds any of the expressions as whole words, without case. A blank in an
   * expression also matches a hyphen and any run of blanks. Chinese does not part its words, so a
   * word may begin or end beside any of its characters.
   */
  public static Pattern compile(List<String> expressions) {
    if (expressions.isEmpty()) {
      return NEVER;
    }
    String any = String.join("|", expressions).replace(" ?", "[\\s-]*").replace(" ", "[\\s-]+");
    return Pattern.compile(
        WORD_START + "(?:" + any + ")" + WORD_END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
