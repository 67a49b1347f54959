package io.suasion.generate;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes a few texts that nobody reads. */
final class WarmUp {

  private static final int ROUNDS = 3;
  private static final int FACTS = 6;

  private WarmUp() {}

  static void run(List<CopyModel> models, Copywriter copywriter) {
    List<Brief> briefs =
        new ArrayList<>(List.of(brief("thing", Language.EN, List.of(new Fact("size", "3 m")))));
    for (CopyModel model : models) {
      model.domains().stream().map(WarmUp::brief).forEach(briefs::add);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Brief brief : briefs) {
        copywriter.write(new Assignment(brief, List.of(), 3, round));
      }
    }
  }

  private static Brief brief(Domain domain) {
    return brief(
        domain.name(),
        domain.language(),
        domain.slots().stream()
            .filter(slot -> !slot.attribute().equals(Brief.NAME))
            .limit(FACTS)
            .map(WarmUp::fact)
            .toList());
  }

  private static Fact fact(Slot slot) {
    String value =
        slot.expressions().keySet().stream()
            .filter(known -> !known.equals(Slot.ANY))
            .findFirst()
            .orElse("20");
    return new Fact(slot.attribute(), value);
  }

  private static Brief brief(String category, Language language, List<Fact> facts) {
    return new Brief(
        "Aroma", category, facts, Offer.NONE, Channel.WEB, language, Tone.NEUTRAL, Length.MEDIUM);
  }
}
