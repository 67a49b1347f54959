package io.suasion.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of an English token that are words of their own, as in {@code do|n't} and {@code chef|'s}.
 * The models of Universal Dependencies see such a token whole and give it two tags.
 */
final class Clitics {

  private static final Pattern CLITIC =
      Pattern.compile(
          "(?<=\\p{L})(n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=s)['’])$", Pattern.CASE_INSENSITIVE);

  private Clitics() {}

  /** The words of a token: itself, or a host and its clitic. */
  static List<Span> split(String token) {
    Matcher clitic = CLITIC.matcher(token);
    int border = clitic.find() ? clitic.start() : 0;
    if (token.toLowerCase(Locale.ROOT).equals("cannot")) {
      border = "can".length();
    }
    return border == 0
        ? List.of(new Span(0, token.length()))
        : List.of(new Span(0, border), new Span(border, token.length()));
  }
}
