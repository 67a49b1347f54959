package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Form;
import io.suasion.copywriting.bank.SentenceRow;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways to tell the facts of a brief: those of the bank, else those of grammar. */
final class WayFinder {

  private final CopyBank bank;
  private final Wording wording;
  private final Brief brief;

  WayFinder(CopyBank bank, Wording wording, Brief brief) {
    this.bank = bank;
    this.wording = wording;
    this.brief = brief;
  }

  Ways of(Fact fact) {
    Map<Form, List<Passage>> forms = new EnumMap<>(Form.class);
    Map<String, Passage> words = FactWords.of(brief, fact);
    for (SentenceRow row : bank.ways(fact)) {
      fill(row.text(), words, fact, ToldBy.REALISER)
          .ifPresent(way -> forms.computeIfAbsent(row.form(), f -> new ArrayList<>()).add(way));
    }
    if (!forms.containsKey(Form.PRED) && !forms.containsKey(Form.NP)) {
      wording
          .predicate(fact, FactWords.isPlural(brief))
          .ifPresent(way -> forms.put(Form.PRED, List.of(way.allTelling(fact, ToldBy.REALISER))));
    }
    forms.computeIfAbsent(
        Form.DETAIL, f -> List.of(wording.detail(fact).allTelling(fact, ToldBy.REALISER)));
    return new Ways(fact, forms);
  }

  /** A text of the bank with the words of the fact; empty if its value has no form for a gap. */
  Optional<Passage> fill(Template text, Fact fact, ToldBy by) {
    return fill(text, FactWords.of(brief, fact), fact, by);
  }

  private Optional<Passage> fill(Template text, Map<String, Passage> words, Fact fact, ToldBy by) {
    if (!words.keySet().containsAll(text.gaps())) {
      return Optional.empty();
    }
    Passage filled = wording.withArticles(text.fill(words, FactWords.isPlural(brief)));
    return Optional.of(filled.allTelling(fact, by));
  }
}
