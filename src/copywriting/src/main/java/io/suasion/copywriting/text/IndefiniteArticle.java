package io.suasion.copywriting.text;

import io.suasion.language.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses from letters and a list of exceptions whether English says {@code a} or {@code an}. */
public final class IndefiniteArticle {

  private static final Pattern SPELT_OUT =
      Pattern.compile(
          "(?!SIM\\b|RAM\\b|ROM\\b|LAN\\b|SACD)\\p{Lu}{2,4}\\d*(?![\\p{L}\\d])|\\p{Lu}(?![\\p{L}\\d])");
  private static final Pattern VOWEL =
      Pattern.compile("[aeiouàâäéèêîïôöûü]|8|11(?!\\d)|18(?!\\d)|heir|hono|hour|honest");
  private static final Pattern LIKE_YOU =
      Pattern.compile("eu|ewe|one(?![a-z])|once|uni(?![mn])|us[ae]|usb|ut[ei]|ubi|ufo|uku|urol");

  private static final Map<String, String> ARTICLES =
      TsvTable.read(IndefiniteArticle.class, "articles-en.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("article")));

  private IndefiniteArticle() {}

  /** The article before a phrase. */
  public static String before(String phrase) {
    String first = phrase.toLowerCase(Locale.ROOT).split("[\\s-]", 2)[0];
    String known = ARTICLES.get(first);
    return known != null ? known : soundsLikeVowel(phrase, first) ? "an" : "a";
  }

  /** Whether the article before a phrase is {@code an}. */
  public static boolean isAn(String phrase) {
    return before(phrase).equals("an");
  }

  /**
   * Whether the phrase begins with the sound of a vowel. If its letters are spelt out, the name of
   * the first letter counts.
   */
  private static boolean soundsLikeVowel(String phrase, String first) {
    if (SPELT_OUT.matcher(phrase).lookingAt()) {
      return "AEFHILMNORSX".indexOf(phrase.charAt(0)) >= 0;
    }
    return VOWEL.matcher(first).lookingAt() && !LIKE_YOU.matcher(first).lookingAt();
  }
}
