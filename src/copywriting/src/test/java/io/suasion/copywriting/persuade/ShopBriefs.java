package io.suasion.copywriting.persuade;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.language.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Briefs of persuasive copy, understood from what a shop wrote. */
final class ShopBriefs {

  private static final BriefReader READER =
      new BriefReader(
          new Catalog(),
          new OfferReader(() -> Instant.parse("2026-11-01T00:00:00Z"), TokenPolicy.LEAVE_OUT));

  private ShopBriefs() {}

  static Brief english(String name, String category, String... facts) {
    return brief(Language.EN, Channel.EMAIL, RawOffer.NONE, name, category, facts);
  }

  static Brief chinese(String name, String category, String... facts) {
    return brief(Language.ZH, Channel.EMAIL, RawOffer.NONE, name, category, facts);
  }

  static Brief brief(
      Language language,
      Channel channel,
      RawOffer offer,
      String name,
      String category,
      String... facts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    RawProduct product = RawProduct.of(name, category, map);
    RawBrief raw =
        new RawBrief(
            product, offer, channel, language, Tone.NEUTRAL, Length.MEDIUM, Style.PERSUASIVE);
    return READER.read(raw, ZoneOffset.UTC).brief();
  }
}
