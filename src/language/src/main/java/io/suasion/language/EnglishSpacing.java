package io.suasion.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins English words and punctuation marks with the spaces that a typesetter would put. */
final class EnglishSpacing {

  private static final Set<String> OPENING = Set.of("(", "[", "{", "“", "‘", "$", "£", "€", "#");
  private static final Set<String> TIGHT = Set.of("-", "/", "—");
  private static final Set<String> STRAIGHT_QUOTES = Set.of("\"", "'");
  private static final Pattern CLOSING = Pattern.compile("[.,!?;:%)\\]}”…]+|'{2}");
  private static final Pattern CLITIC =
      Pattern.compile("n['’]t|['’](?:s|re|ve|ll|d|m)", Pattern.CASE_INSENSITIVE);

  private EnglishSpacing() {}

  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    Set<String> open = new HashSet<>();
    String last = "";
    boolean lastOpens = true;
    for (String word : words) {
      boolean clitic = isClitic(word, last, open);
      boolean closesQuote = !clitic && open.remove(word);
      if (!lastOpens && !clitic && !closesQuote && !attaches(word)) {
        text.append(' ');
      }
      text.append(word);
      lastOpens = !clitic && !closesQuote && opens(word, open);
      last = word;
    }
    return text.toString();
  }

  /**
   * Whether a word is the second part of a word like {@code chef's}, {@code don't}, {@code cannot}.
   */
  private static boolean isClitic(String word, String last, Set<String> open) {
    if (word.equals("'")) {
      return last.endsWith("s") && !open.contains(word);
    }
    return (CLITIC.matcher(word).matches() && endsInLetter(last))
        || (last.equalsIgnoreCase("can") && word.equals("not"));
  }

  private static boolean attaches(String word) {
    return CLOSING.matcher(word).matches() || TIGHT.contains(word);
  }

  /** Whether a word is followed by the next one without a space. */
  private static boolean opens(String word, Set<String> open) {
    return OPENING.contains(word)
        || TIGHT.contains(word)
        || (STRAIGHT_QUOTES.contains(word) && open.add(word));
  }

  private static boolean endsInLetter(String word) {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }
}
