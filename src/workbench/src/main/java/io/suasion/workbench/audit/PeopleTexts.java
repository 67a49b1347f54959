package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.ReadMeanings;
import io.suasion.workbench.dataset.WellFormed;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that people wrote for meanings, of which each states all facts and, as far as slots go,
 * nothing else.
 */
final class PeopleTexts {

  private PeopleTexts() {}

  /** A text and the brief that its meaning makes. */
  record PeopleText(Brief brief, String text) {}

  /** The texts of a data set whose alignment with their meaning has no error. */
  static List<PeopleText> of(DataSet set, List<Domain> domains) {
    Map<String, List<String>> texts = set.texts();
    List<PeopleText> all = new ArrayList<>();
    SlotAligner aligner = null;
    for (Meaning meaning : ReadMeanings.of(texts.keySet(), domains).read()) {
      aligner = aligner == null ? new SlotAligner(meaning.domain()) : aligner;
      Optional<Brief> brief = brief(meaning);
      if (brief.isEmpty() || !meaning.raw().matches("(?:inform|recommend)\\(.*|name\\[.*")) {
        continue;
      }
      for (String reference : texts.get(meaning.raw())) {
        String text = WellFormed.of(reference);
        Alignment alignment = aligner.align(text, meaning.facts());
        if (alignment.errors() == 0) {
          all.add(new PeopleText(brief.get(), text));
        }
      }
    }
    return all;
  }

  private static Optional<Brief> brief(Meaning meaning) {
    return meaning.facts().stream()
        .filter(fact -> fact.attribute().equals(Brief.NAME))
        .findFirst()
        .map(name -> brief(name.value(), meaning));
  }

  private static Brief brief(String name, Meaning meaning) {
    List<Fact> facts = meaning.facts();
    return new Brief(
        name,
        meaning.domain().name(),
        facts,
        Offer.NONE,
        Channel.EMAIL,
        meaning.domain().language(),
        Tone.NEUTRAL,
        Length.LONG);
  }
}
