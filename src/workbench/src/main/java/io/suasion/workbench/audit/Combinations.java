package io.suasion.workbench.audit;

import io.suasion.catalog.RawFact;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.language.Language;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws briefs: a product, some of its facts, and now and then an offer, at random. */
final class Combinations {

  private static final int FEWEST = 2;
  private static final int MOST = 7;
  private static final int ONE_OFFER_IN = 3;
  private static final Map<Language, RawOffer> OFFERS =
      Map.of(
          Language.EN,
          new RawOffer("10 % off", "SAVE10", "", "2099-12-31T23:59:59Z", ""),
          Language.ZH,
          new RawOffer("满188减20", "SJ20", "", "2099-12-31T23:59:59+08:00", ""));

  private final BriefReader reader;
  private final List<AuditedProduct> products;

  /** Draws from products, of each as often as of any other. */
  Combinations(BriefReader reader, List<AuditedProduct> products) {
    this.reader = reader;
    this.products = List.copyOf(products);
  }

  /** A brief; empty if too little of the facts drawn is copy. */
  Optional<Brief> draw(Random random, Style style) {
    AuditedProduct product = products.get(random.nextInt(products.size()));
    List<RawFact> facts = new ArrayList<>(product.product().facts());
    Collections.shuffle(facts, random);
    int wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
    RawProduct some =
        new RawProduct(
            product.product().name(),
            product.product().category(),
            facts.subList(0, Math.min(wanted, facts.size())));
    RawOffer offer =
        random.nextInt(ONE_OFFER_IN) == 0 ? OFFERS.get(product.language()) : RawOffer.NONE;
    RawBrief raw =
        new RawBrief(
            some,
            offer,
            any(Channel.values(), random),
            product.language(),
            any(Tone.values(), random),
            Length.MEDIUM,
            style);
    Brief brief = reader.read(raw, ZoneOffset.UTC).brief();
    return Optional.of(brief).filter(read -> read.facts().size() >= FEWEST);
  }

  private static <T> T any(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
