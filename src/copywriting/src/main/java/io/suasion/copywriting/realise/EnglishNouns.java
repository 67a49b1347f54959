package io.suasion.copywriting.realise;

import io.suasion.copywriting.text.IndefiniteArticle;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses the number of English nouns and their article from letters and a list of exceptions. */
final class EnglishNouns {

  private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) (?=\\S)");

  private final Map<String, String> forms =
      TsvTable.read(EnglishNouns.class, "nouns-en.tsv").stream()
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
    return IndefiniteArticle.before(phrase) + " " + phrase;
  }

  /**
   * The passage with each {@code a} outside of values made {@code a} or {@code an} by the next
   * sound.
   */
  Passage withArticles(Passage passage) {
    Passage done = Passage.EMPTY;
    int end = 0;
    Matcher article = ARTICLE.matcher(passage.text());
    while (article.find()) {
      int at = article.end(1);
      boolean ours =
          passage.statements().stream().noneMatch(told -> told.start() < at && at <= told.end());
      if (ours && IndefiniteArticle.isAn(passage.text().substring(article.end()))) {
        done = done.then(passage.slice(end, at)).then("n");
        end = at;
      }
    }
    return done.then(passage.slice(end, passage.text().length()));
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

  private boolean isMass(String noun) {
    return forms.getOrDefault(noun, noun.matches("\\w{3,}ing") ? "mass" : "").equals("mass");
  }

  /**
   * The word on which number depends, in lower case: the last word, or the last one before a
   * preposition.
   */
  String head(String phrase) {
    String noun = lower(phrase).split(" (?:of|for|with|in|to|from|by|on|at) ", 2)[0];
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static String lower(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
