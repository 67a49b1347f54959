package io.suasion.language;

import java.util.List;
import java.util.regex.Pattern;

/** Finds addresses of pages, mailboxes and accounts, which nobody reads word by word. */
final class Addresses {

  /** The rest of an address and its last character. A mark after that belongs to the sentence. */
  private static final String REST = "[!-~&&[^<>\"'`(){}]]{0,2000}[\\p{Alnum}/=&_~%#+-]";

  private static final String LABEL = "[\\p{Alnum}-]{1,63}";
  private static final String NOT_AFTER = "(?<![\\p{Alnum}@./_-])";

  /**
   * Top-level domains that are no words: a full stop before a word, without a space, makes no
   * address.
   */
  private static final String DOMAINS =
      "(?i:com|org|net|edu|gov|io|ai|app|dev|info|biz|shop|store|example|eu|uk|de|fr|es|nl|cn|jp|tw|hk)";

  private static final Pattern ADDRESS =
      Pattern.compile(
          NOT_AFTER
              + "(?:(?i:https?://|www\\.)"
              + REST
              + ("|[\\p{Alnum}][\\p{Alnum}._%+-]{0,63}@" + LABEL + "(?:\\." + LABEL + "){1,20}")
              + ("|" + LABEL + "(?:\\." + LABEL + "){0,20}\\." + DOMAINS)
              + ("(?![\\p{Alnum}-]|\\.\\p{Alnum})(?:[/?]" + REST + ")?")
              + ("|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,20}\\.[a-z]{2,10}/" + REST)
              + ")|(?<![\\p{L}\\p{N}.@])@[\\p{IsLatin}_][\\p{Alnum}_]*+(?:\\.[\\p{Alnum}_]++){0,20}+");

  private Addresses() {}

  /** The addresses of a text, in order. */
  static List<Span> find(String text) {
    return Span.matches(ADDRESS, text);
  }

  /** Whether a word is one. */
  static boolean is(String word) {
    return ADDRESS.matcher(word).matches();
  }
}
