package io.suasion.copywriting.align;

import io.suasion.copywriting.domain.Expressions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a value that is copied letter by letter. Case, accents, hyphens, apostrophes, quotes and a
 * leading {@code The} may differ; a plural {@code s} after a unit stays outside of the span.
 */
final class CopiedValue {

  private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+(?=\\S)");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final String BLANKS = "[\\s\\p{Z}\\p{Cc}-]*";
  private static final String BEFORE = Expressions.WORD_START + "(?<!\\p{N}[.,])";
  private static final String AFTER = Expressions.WORD_END;
  private static final String AFTER_UNIT = "(?=(?:e?s)?" + AFTER + ")";

  private final Pattern pattern;

  CopiedValue(String value) {
    String stripped = value.strip();
    Matcher article = ARTICLE.matcher(stripped);
    String optional = article.find() ? "(?:the[\\s-]+)?" : "";
    String rest = ARTICLE.matcher(stripped).replaceFirst("");
    boolean unit = Character.isDigit(stripped.codePointAt(0)) && endsInLetter(stripped);
    boolean openEnd = !Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()));
    pattern =
        Pattern.compile(
            BEFORE + optional + letters(rest) + (unit ? AFTER_UNIT : openEnd ? "" : AFTER),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Start and end of each place that states the value. */
  List<int[]> spans(String text) {
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    return spans;
  }

  private static boolean endsInLetter(String value) {
    return Character.isLetter(value.codePointBefore(value.length()));
  }

  private static String letters(String value) {
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Pattern.quote(value);
    }
    StringBuilder expression = new StringBuilder();
    String last = "";
    for (int codePoint : value.codePoints().toArray()) {
      String next = letter(codePoint);
      if (!next.equals(BLANKS) || !last.equals(BLANKS)) {
        expression.append(next);
      }
      last = next;
    }
    return expression.toString();
  }

  private static String letter(int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == '-') {
      return BLANKS;
    }
    String letter = Character.toString(codePoint);
    return switch (letter) {
      case "'", "’", "‘", "\"", "“", "”" -> "['’‘\"“”]?";
      case "," -> BLANKS + ",?";
      case "&" -> "(?:&|and)";
      default -> withoutMarks(letter);
    };
  }

  private static String withoutMarks(String letter) {
    String plain = MARK.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
    String quoted = Pattern.quote(letter);
    return plain.equals(letter) || plain.isEmpty()
        ? quoted
        : "(?:" + quoted + "|" + Pattern.quote(plain) + ")";
  }
}
