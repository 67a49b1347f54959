package io.suasion.generate.writing;

import io.suasion.api.brief.Product;
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
import java.util.Map;

/** Writes a few texts that nobody reads. */
public final class WarmUp {

  private static final int ROUNDS = 2;
  private static final int FACTS = 6;

  private WarmUp() {}

  /** Has each model write, and the bank of each language about a product as a shop sends it. */
  public static void run(List<CopyModel> models, Copywriter copywriter, Briefs reader) {
    List<Brief> briefs = new ArrayList<>();
    briefs.add(
        understood(reader, io.suasion.api.brief.Language.EN, "Shoes", "waterproof", "weight"));
    briefs.add(understood(reader, io.suasion.api.brief.Language.ZH, "鞋", "防水", "重量"));
    for (CopyModel model : models) {
      model.domains().stream().map(WarmUp::brief).forEach(briefs::add);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Brief brief : briefs) {
        copywriter.write(new Assignment(brief, List.of(), 3, round));
      }
    }
  }

  private static Brief understood(
      Briefs reader,
      io.suasion.api.brief.Language language,
      String category,
      String flag,
      String size) {
    Map<String, String> facts = Map.of(flag, "1", size, "620 g");
    Product product = new Product(null, "Aroma", category, facts, null);
    return reader
        .read(
            new io.suasion.api.brief.Brief(
                product, null, null, null, null, language, null, null, null),
            List.of())
        .brief();
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
