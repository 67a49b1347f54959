package io.suasion.copywriting.model;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.IndefiniteArticle;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills values into the symbols of a text and mends what touches them. */
final class Relexicaliser {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<article>(?<![\\p{L}\\p{N}])(?i:an?|the)"
              + " )?(?<symbol>⟦value:[^⟦⟧]*⟧)(?<plural>s(?![\\p{L}\\p{N}]))?");

  private Relexicaliser() {}

  static String fill(String text, List<Fact> facts) {
    Map<String, String> values =
        facts.stream()
            .collect(
                Collectors.toMap(
                    fact -> MeaningEncoder.valueSymbol(fact.attribute()),
                    Fact::value,
                    (first, second) -> first));
    Matcher symbols = SYMBOL.matcher(text);
    // One pass fills all symbols, so that a value that looks like a symbol is never filled itself.
    return symbols.replaceAll(
        match -> {
          String value = values.get(symbols.group("symbol"));
          return Matcher.quoteReplacement(value == null ? match.group() : filled(value, symbols));
        });
  }

  private static String filled(String value, Matcher symbols) {
    String article = symbols.group("article");
    String plural = symbols.group("plural");
    return (article == null ? "" : article(article, value))
        + value
        + (plural == null || value.endsWith("s") ? "" : plural);
  }

  private static String article(String article, String value) {
    boolean capital = Character.isUpperCase(article.charAt(0));
    if (article.strip().equalsIgnoreCase("the")) {
      return value.regionMatches(true, 0, "the ", 0, 4) ? "" : article;
    }
    String mended = IndefiniteArticle.before(value) + " ";
    return capital ? "A" + mended.substring(1) : mended;
  }
}
