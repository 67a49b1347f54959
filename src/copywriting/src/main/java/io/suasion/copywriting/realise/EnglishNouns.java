package io.suasion.copywriting.realise;

import io.suasion.language.Table;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Number and article of English nouns, guessed from letters and a list of exceptions. */
final class EnglishNouns {

  private static final Pattern SPELT_OUT =
      Pattern.compile("\\p{Lu}{2,4}\\d*(?![\\p{L}\\d])|\\p{Lu}-");
  private static final Pattern VOWEL =
      Pattern.compile("[aeiouàâäéèêîïôöûü]|8|11(?!\\d)|18(?!\\d)|heir|hono|hour|honest");
  private static final Pattern LIKE_YOU =
      Pattern.compile("eu|ewe|one(?![a-z])|once|uni(?![mn])|us[ae]|usb|ut[ei]|ubi|ufo|uku|urol");

  private final Map<String, String> forms =
      Table.read(EnglishNouns.class, "nouns-en.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("form")));

  /** Whether a phrase takes a plural verb: {@code available colours}, not {@code gas}. */
  boolean isPlural(String phrase) {
    String last = head(phrase);
    return switch (forms.getOrDefault(last, "")) {
      case "plural" -> true;
      case "singular", "mass" -> false;
      default -> last.length() > 2 && last.endsWith("s") && !last.matches(".*(?:ss|us|is)");
    };
  }

  /** The phrase with its indefinite article, if it takes one: {@code an oak table}. */
  String withArticle(String phrase) {
    if (isMass(head(phrase)) || isPlural(phrase)) {
      return phrase;
    }
    String first = lower(phrase).split("[\\s-]", 2)[0];
    return switch (forms.getOrDefault(first, "")) {
      case "an" -> "an " + phrase;
      case "a" -> "a " + phrase;
      default -> (takesAn(phrase, first) ? "an " : "a ") + phrase;
    };
  }

  /** The plural of a noun phrase, by its last letters. */
  String plural(String phrase) {
    if (isPlural(phrase)) {
      return phrase;
    }
    if (phrase.matches(".*(?:s|x|z|ch|sh)")) {
      return phrase + "es";
    }
    return phrase.matches(".*[^aeiou]y")
        ? phrase.substring(0, phrase.length() - 1) + "ies"
        : phrase + "s";
  }

  /** By sound: of letters that are spelt out, by the name of the first. */
  private static boolean takesAn(String phrase, String first) {
    if (SPELT_OUT.matcher(phrase).lookingAt()) {
      return "AEFHILMNORSX".indexOf(phrase.charAt(0)) >= 0;
    }
    return VOWEL.matcher(first).lookingAt() && !LIKE_YOU.matcher(first).lookingAt();
  }

  private boolean isMass(String noun) {
    return forms.getOrDefault(noun, noun.matches("\\w{3,}ing") ? "mass" : "").equals("mass");
  }

  /** The last word, lower case, on which number depends; of what stands before a preposition. */
  String head(String phrase) {
    String noun = lower(phrase).split(" (?:of|for|with|in|to|from|by|on|at) ", 2)[0];
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static String lower(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
