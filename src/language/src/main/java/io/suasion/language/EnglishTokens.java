package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Cuts English into tokens. Addresses, tags, codes and emoji are found first, because the model's
 * training texts have none. The model cuts the rest.
 */
final class EnglishTokens {
  private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}])";
  private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}])";
  private static final String HASHTAG = NOT_AFTER + "#\\p{L}[\\p{L}\\p{N}_]*+";

  /** A code of capitals, digits and hyphens, with at least one of each. */
  private static final String CODE =
      "(?<![\\p{L}\\p{N}-])(?=[\\p{N}-]*\\p{Lu})(?=[\\p{Lu}-]*\\p{N})"
          + "[\\p{Lu}\\p{N}]++(?:-[\\p{Lu}\\p{N}]++)++\\p{Ll}?(?![\\p{L}\\p{N}-])";

  private static final String GRADE =
      NOT_AFTER + "\\p{Lu}{1,3}\\+{1,3}(?![\\p{L}\\p{N}+])|" + NOT_AFTER + "\\p{Lu}#" + NOT_BEFORE;

  /** A number with its unit. A time such as {@code 5pm} is excluded: it is two words. */
  private static final String QUANTITY =
      "(?<![\\p{L}\\p{N}.,:])\\p{N}+(?:,\\p{N}{3})*+(?:\\.\\p{N}++)?(?!(?i:[ap]m)\\b)\\p{L}{1,4}"
          + NOT_BEFORE;

  private static final String FRACTION =
      "(?<![\\p{L}\\p{N}/.])\\p{N}{1,4}(?:/\\p{N}{1,4}){1,2}(?![\\p{L}\\p{N}/])";
  private static final String ABBREVIATION =
      EnglishSentences.ABBREVIATION + "(?=\\s)|(?<![\\p{L}.])[ap]\\.m\\.(?!\\p{L})";
  private static final String SHORT = NOT_AFTER + "(?i:w/o|c/o|n/a|a/c|b/c|s/he)" + NOT_BEFORE;

  /** A slash between words, and a full stop whose space is missing. */
  private static final String BETWEEN_WORDS =
      "(?<=[\\p{L}\\p{N}])/(?=[\\p{L}\\p{N}])|(?<=\\p{Ll}{2})[.!?](?=\\p{Lu}\\p{Ll})";

  private static final String EMOJI =
      "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}]";

  private static final Pattern WHOLE =
      Pattern.compile(
          String.join(
              "|",
              HASHTAG,
              CODE,
              GRADE,
              QUANTITY,
              FRACTION,
              SHORT,
              ABBREVIATION,
              BETWEEN_WORDS,
              EMOJI));

  private EnglishTokens() {}

  /** The tokens of a text. The model cuts each part between the tokens that are found first. */
  static List<Span> of(String text, Function<String, List<Span>> model) {
    List<Span> tokens = around(Addresses.find(text), text, part -> withoutAddress(part, model));
    return tokens.stream().flatMap(token -> parts(token, text).stream()).toList();
  }

  private static List<Span> withoutAddress(String text, Function<String, List<Span>> model) {
    return around(Span.matches(WHOLE, text), text, model);
  }

  private static List<Span> around(
      List<Span> wholes, String text, Function<String, List<Span>> model) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (Span whole : wholes) {
      tokens.addAll(Span.inside(List.of(new Span(start, whole.start())), text, model));
      tokens.add(whole);
      start = whole.end();
    }
    tokens.addAll(Span.inside(List.of(new Span(start, text.length())), text, model));
    return tokens;
  }

  /** The hyphen of {@code -Fi} is a token of its own where a letter stands before it. */
  private static List<Span> parts(Span token, String text) {
    String surface = token.in(text);
    if (surface.length() > 1 && surface.startsWith("-") && isOfWord(text, token.start() - 1)) {
      return List.of(
          new Span(token.start(), token.start() + 1), new Span(token.start() + 1, token.end()));
    }
    if (surface.length() > 1 && surface.endsWith("-") && isOfWord(text, token.end())) {
      return List.of(
          new Span(token.start(), token.end() - 1), new Span(token.end() - 1, token.end()));
    }
    return List.of(token);
  }

  private static boolean isOfWord(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }
}
