package io.suasion.workbench.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds faults in English texts. LanguageTool starts with the first text, which takes seconds, and
 * serves all that follow. Thread-safe, one text at a time.
 */
public final class EnglishGrammar {

  private static final Pattern WORD = Pattern.compile("[^\\s·|]*[\\p{L}\\d][^\\s·|]*");

  /** Not a word, so that no rule takes the product's name for one. */
  private static final String STAND_IN = "olumo";

  private EnglishGrammar() {}

  /**
   * The faults of a text, each line of which is a paragraph.
   *
   * @param names of the product, which are no English and have no faults
   */
  public static GrammarFaults check(String text, List<String> names) {
    String cleaned = text;
    for (String name : names) {
      cleaned = without(name, cleaned);
    }
    int words = (int) WORD.matcher(cleaned).results().count();
    return new GrammarFaults(LanguageTool.shared().faults(cleaned.replace("\n", "\n\n")), words);
  }

  // The first letter stays, since a or an goes by it.
  private static String without(String name, String text) {
    if (name.isBlank()) {
      return text;
    }
    String standIn = name.substring(0, name.offsetByCodePoints(0, 1)) + STAND_IN;
    return Pattern.compile(
            "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(standIn));
  }
}
