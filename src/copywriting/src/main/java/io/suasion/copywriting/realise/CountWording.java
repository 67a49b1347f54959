package io.suasion.copywriting.realise;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Counted;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a count together with the counted things: {@code has 64 lectures}. */
final class CountWording {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "^(?:.* )?(?:number|no\\.?|num|nr|count|total)(?: of)? ", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMIT =
      Pattern.compile("max|min|up to|at least|least|most|最多|最少|至少|上限", Pattern.CASE_INSENSITIVE);
  private static final EnglishNouns NOUNS = new EnglishNouns();

  private CountWording() {}

  /** The predicate; empty for other facts, and where it is not clear what is counted. */
  static Optional<Passage> of(Fact fact, Language language) {
    return noun(fact, language)
        .map(
            noun ->
                language == Language.ZH
                    ? Passage.plain("有").then(told(fact)).then(noun)
                    : Passage.plain("has ").then(told(fact)).then(" " + noun));
  }

  /** The counted noun, in agreement with the number: {@code lectures}, {@code 个接口}. */
  static Optional<String> noun(Fact fact, Language language) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Count)
        .filter(typed -> NUMBER.matcher(fact.value()).matches())
        .filter(typed -> !LIMIT.matcher(fact.attribute()).lookingAt())
        .flatMap(
            typed ->
                language == Language.ZH
                    ? typed.counted().map(Counted::zh)
                    : Optional.of(english(fact, typed)).filter(noun -> !noun.isEmpty()));
  }

  private static String english(Fact fact, UnderstoodFact typed) {
    boolean one = fact.value().equals("1");
    String words = NUMBER_OF.matcher(fact.attribute()).replaceFirst("");
    boolean known =
        typed
            .counted()
            .map(Counted::en)
            .map(NOUNS::plural)
            .filter(words::equalsIgnoreCase)
            .isPresent();
    if (NOUNS.isPlural(words) && !known) {
      return one ? singular(words) : words;
    }
    return typed
        .counted()
        .map(Counted::en)
        .map(counted -> one ? counted : NOUNS.plural(counted))
        .orElse("");
  }

  private static String singular(String words) {
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  private static Passage told(Fact fact) {
    return Passage.telling(fact, fact.value(), ToldBy.REALISER);
  }
}
