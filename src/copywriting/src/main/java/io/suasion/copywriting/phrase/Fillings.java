package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fillings for the gaps of phrases.
 *
 * @param facts of the product, in the order of the plan
 * @param lead the fact that the reader cares about most
 * @param because what the reader did
 */
public record Fillings(
    List<Fact> facts, Optional<Fact> lead, Optional<Because> because, Wording wording) {

  public Fillings {
    facts = List.copyOf(facts);
  }

  Map<String, Passage> all(Brief brief, FactGaps gaps, BecauseWording reasons) {
    Map<String, Passage> all = new LinkedHashMap<>(gaps.fillings(facts, lead, wording::attribute));
    all.putAll(wording.offers().fillings(brief.offer(), ToldBy.PHRASE));
    Fact name = brief.nameFact();
    all.put("name", Passage.telling(name, name.value(), ToldBy.PHRASE));
    Fact category = brief.categoryFact();
    if (!category.value().isEmpty()) {
      Passage told = Passage.telling(category, category.value(), ToldBy.PHRASE);
      all.put("category", told);
      all.put("a_category", Passage.plain(wording.article(category.value())).then(told));
    }
    facts.stream()
        .limit(1)
        .filter(fact -> !wording.denies(fact))
        .map(fact -> wording.claim(brief, fact))
        .filter(claim -> claim.text().startsWith(brief.name()))
        .forEach(claim -> all.put("claim", claim));
    because
        .flatMap(reason -> reasons.clause(reason, brief, wording))
        .ifPresent(clause -> all.put("because", clause));
    return all;
  }
}
