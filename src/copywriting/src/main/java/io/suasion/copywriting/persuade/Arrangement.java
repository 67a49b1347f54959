package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Role;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.realise.Wording;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of the facts in a body.
 *
 * @param prose in sentences
 * @param plain in sentences without anything around them: allergens, warnings
 * @param prices alone, where there is no line of details
 * @param details in that line
 */
record Arrangement(List<Ways> prose, List<Ways> plain, List<Ways> prices, List<Ways> details) {

  private static final int FEWEST_IN_PROSE = 2;

  /** The arrangement of the facts, in their order and as far as the budget goes. */
  static Arrangement of(List<Ways> untold, Brief brief, Budget budget, Wording wording) {
    Arrangement told =
        new Arrangement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Ways ways : untold) {
      told.add(ways, brief.language(), budget, wording);
    }
    told.fill(brief.language(), budget, wording);
    if (!budget.details()) {
      told.details.clear();
    }
    return told;
  }

  private void add(Ways ways, Language language, Budget budget, Wording wording) {
    switch (role(ways)) {
      case SAFETY -> {
        if (plain.size() < budget.plain()) {
          plain.add(ways);
        }
      }
      case PRICE -> {
        if (budget.details()) {
          details.add(ways);
        } else if (budget.prose() > 0) {
          prices.add(ways);
        }
      }
      default -> {
        boolean last = wording.denies(ways.fact()) || role(ways) == Role.CHOICE;
        boolean fits = prose.size() < budget.prose() && isForSentences(ways, language);
        (fits && !last ? prose : details).add(ways);
      }
    }
  }

  /**
   * Moves facts into sentences where few facts sell, so that the name stands in a sentence with
   * one.
   */
  private void fill(Language language, Budget budget, Wording wording) {
    int wanted = Math.min(FEWEST_IN_PROSE, budget.prose());
    for (boolean simple : List.of(true, false)) {
      for (Ways ways : List.copyOf(details)) {
        boolean suits =
            simple
                ? isForSentences(ways, language) && !wording.denies(ways.fact())
                : prose.isEmpty() && !(wording.denies(ways.fact()) && details.size() > 1);
        if (prose.size() < wanted && suits && role(ways) != Role.PRICE) {
          details.remove(ways);
          prose.add(ways);
        }
      }
    }
    if (details.size() == 1 && isForSentences(details.get(0), language)) {
      (role(details.get(0)) == Role.PRICE ? prices : prose).add(details.remove(0));
    }
    if (details.size() == 1 && role(details.get(0)) == Role.PRICE) {
      prices.add(details.remove(0));
    }
  }

  /** Whether a sentence can tell the fact without breaking at its value. */
  static boolean isForSentences(Ways ways, Language language) {
    return ways.isProse() && Simplicity.of(ways.fact(), language);
  }

  private static Role role(Ways ways) {
    return ways.fact().understood().map(UnderstoodFact::role).orElse(Role.SPECIFICATION);
  }
}
