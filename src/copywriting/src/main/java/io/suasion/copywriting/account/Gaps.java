package io.suasion.copywriting.account;

import io.suasion.catalog.Kind;
import io.suasion.catalog.ontology.GrammaticalNumber;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.realise.Measures;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns rows of the bank into sequences of words with a place for a value. */
final class Gaps {

  private static final List<Boolean> NUMBERS = List.of(false, true);

  private final Brief brief;

  Gaps(Brief brief) {
    this.brief = brief;
  }

  /** The words of a text about a fact; none if its value has no form for a gap. */
  Set<List<String>> words(Template text, Fact fact) {
    return words(text, told(fact));
  }

  /** The words of a text, its other gaps filled with these. */
  Set<List<String>> words(Template text, Map<String, Passage> fillings) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (Map<String, Passage> spoken : spoken(text.gaps())) {
      Map<String, Passage> whole = new HashMap<>(fillings);
      whole.putAll(spoken);
      if (whole.keySet().containsAll(text.gaps())) {
        NUMBERS.forEach(many -> all.add(Tokens.words(text.fill(whole, many).text())));
      }
    }
    return all;
  }

  /** The fillings of the gaps that the value may fill. */
  Map<String, Passage> told(Fact fact) {
    Map<String, Passage> told = new HashMap<>();
    told.put("value", value(fact, ""));
    Measures.modifier(fact).ifPresent(form -> told.put("value-", value(fact, "")));
    if (fact.understood().filter(typed -> typed.value() instanceof Value.Count).isPresent()) {
      told.put("n", value(fact, ""));
    }
    counted(fact).ifPresent(noun -> told.put("count", value(fact, noun)));
    return told;
  }

  /** The counted noun as it stands behind the number. */
  Optional<String> counted(Fact fact) {
    return Measures.counted(fact, brief.language())
        .map(
            words ->
                brief.language() == Language.ZH
                    ? words.substring(fact.value().length())
                    : words.substring(words.indexOf(' ')));
  }

  private static Passage value(Fact fact, String after) {
    return Passage.telling(fact, Token.VALUE + after, ToldBy.REALISER);
  }

  /** The ways in which a sentence may speak of a product that was named before. */
  private List<Map<String, Passage>> spoken(Set<String> gaps) {
    if (!gaps.contains("product") && !gaps.contains("noun")) {
      return List.of(Map.of());
    }
    List<Map<String, Passage>> ways = new ArrayList<>();
    for (String product : products()) {
      for (String noun : nouns()) {
        ways.add(Map.of("product", Passage.plain(product), "noun", Passage.plain(noun)));
      }
    }
    return ways;
  }

  private Set<String> products() {
    Set<String> products = nouns();
    products.add(brief.shortName());
    if (brief.language() == Language.EN) {
      products.add("it");
      products.add("they");
    }
    return products;
  }

  private Set<String> nouns() {
    Set<String> nouns = new LinkedHashSet<>();
    Kind kind = brief.kind();
    if (!kind.isKnown()) {
      nouns.add(brief.shortName());
    } else if (brief.language() == Language.ZH) {
      nouns.add(kind.noun());
    } else {
      boolean plural = kind.number() == GrammaticalNumber.PLURAL;
      nouns.add("the " + (plural ? kind.plural() : kind.noun()));
      nouns.add(plural ? kind.plural() : kind.noun());
    }
    return nouns;
  }
}
