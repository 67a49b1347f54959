package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start first unit
 * @param end unit after the last one
 */
public record Span(int start, int end) {

  /** The characters of the stretch. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The matches of a pattern in a text, without empty ones. */
  static List<Span> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(match -> match.end() > match.start())
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The stretches that the finder sees in each of the parts, as stretches of the whole text. */
  static List<Span> inside(List<Span> parts, String text, Function<String, List<Span>> finder) {
    List<Span> found = new ArrayList<>();
    for (Span part : parts) {
      finder.apply(part.in(text)).forEach(span -> found.add(span.shifted(part.start())));
    }
    return found;
  }
}
