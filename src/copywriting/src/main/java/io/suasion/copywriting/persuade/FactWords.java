package io.suasion.copywriting.persuade;

import io.suasion.catalog.Kind;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.GrammaticalNumber;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.realise.Measures;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills the gaps in the bank's rows for a fact of a brief. */
final class FactWords {

  private static final Pattern PLURAL_NAME =
      Pattern.compile("(?:.*\\s)?\\p{Lu}?\\p{Ll}+(?:[^\\Wsui]|ie|ue|ui)s", Pattern.UNICODE_CASE);
  private static final Set<String> OF_THINGS =
      Set.of(
          "audio",
          "baby",
          "clothing",
          "cosmetics",
          "drink",
          "food",
          "garden",
          "health",
          "household",
          "jewellery",
          "lighting",
          "pets",
          "shoes",
          "sport",
          "stationery",
          "textiles",
          "toys");

  private FactWords() {}

  /** The fillings by gap. Gaps for which the value has no form are left out. */
  static Map<String, Passage> of(Brief brief, Fact fact) {
    Map<String, Passage> words = new HashMap<>();
    words.put("value", Passage.telling(fact, fact.value(), ToldBy.REALISER));
    put(words, "value-", fact, Measures.modifier(fact));
    put(words, "count", fact, Measures.counted(fact, brief.language()));
    put(words, "n", fact, number(fact));
    words.put("product", Passage.plain(product(brief)));
    words.put("noun", Passage.plain(noun(brief)));
    return words;
  }

  private static void put(
      Map<String, Passage> words, String gap, Fact fact, Optional<String> wording) {
    wording.ifPresent(text -> words.put(gap, Passage.telling(fact, text, ToldBy.REALISER)));
  }

  private static Optional<String> number(Fact fact) {
    return fact.understood()
        .map(UnderstoodFact::value)
        .filter(Value.Count.class::isInstance)
        .map(count -> ((Value.Count) count).number());
  }

  /** The words for a product that was named before. */
  private static String product(Brief brief) {
    if (brief.language() == Language.ZH) {
      return brief.kind().isKnown() ? brief.kind().noun() : brief.shortName();
    }
    return isPlural(brief) ? noun(brief) : "it";
  }

  private static String noun(Brief brief) {
    Kind kind = brief.kind();
    if (!kind.isKnown()) {
      return brief.shortName();
    }
    if (brief.language() == Language.ZH) {
      return kind.noun();
    }
    return "the " + (kind.number() == GrammaticalNumber.PLURAL ? kind.plural() : kind.noun());
  }

  /** Whether sentences about the product have plural verbs: jeans, but also Moon Huggies. */
  static boolean isPlural(Brief brief) {
    return brief.language() == Language.EN && (isPluralThing(brief.kind()) || isPluralName(brief));
  }

  /** Whether the noun is a plural for one product. A camera among electronics is one thing. */
  private static boolean isPluralThing(Kind kind) {
    return kind.number() == GrammaticalNumber.PLURAL && ShelfNouns.isThing(kind);
  }

  private static boolean isPluralName(Brief brief) {
    return brief.kind().family().filter(OF_THINGS::contains).isPresent()
        && PLURAL_NAME.matcher(brief.name()).matches();
  }
}
