package io.suasion.copywriting.account;

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
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named cast of these tests, understood. */
final class Products {

  private static final BriefReader READER =
      new BriefReader(
          new Catalog(),
          new OfferReader(
              InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z")), TokenPolicy.LEAVE_OUT));

  private Products() {}

  /** Facts are attribute, value, attribute, value and so on. */
  static Brief english(Style style, String name, String category, String... facts) {
    return read(Language.EN, style, RawOffer.NONE, name, category, facts);
  }

  static Brief chinese(Style style, String name, String category, String... facts) {
    return read(Language.ZH, style, RawOffer.NONE, name, category, facts);
  }

  static Brief read(
      Language language,
      Style style,
      RawOffer offer,
      String name,
      String category,
      String... facts) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      given.put(facts[i], facts[i + 1]);
    }
    return READER
        .read(
            new RawBrief(
                RawProduct.of(name, category, given),
                offer,
                Channel.EMAIL,
                language,
                Tone.NEUTRAL,
                Length.MEDIUM,
                style),
            ZoneOffset.UTC)
        .brief();
  }

  static Brief television() {
    return english(
        Style.PERSUASIVE,
        "Aurora 55",
        "Televisions",
        "screen size",
        "55 inches",
        "refresh rate",
        "120 Hz",
        "hdmi ports",
        "3",
        "price",
        "$499",
        "colour",
        "black");
  }

  static Brief table() {
    return english(
        Style.PERSUASIVE,
        "Oslo",
        "Dining tables",
        "material",
        "oak",
        "colour",
        "blue, green",
        "weight",
        "38 kg",
        "assembly required",
        "no");
  }

  static Brief jacket() {
    return read(
        Language.EN,
        Style.PERSUASIVE,
        new RawOffer("10 % off", "FELL10", "", "2026-12-31T23:59:59Z", ""),
        "Fellside",
        "Jackets",
        "material",
        "waxed cotton",
        "waterproof",
        "yes",
        "weight",
        "620 g",
        "pockets",
        "5");
  }

  static Brief phone() {
    return chinese(
        Style.PERSUASIVE,
        "星舟7",
        "手机",
        "NFC",
        "支持",
        "无线充电",
        "不支持",
        "防水等级",
        "IP68",
        "电池容量",
        "5000mAh",
        "屏幕尺寸",
        "6.7英寸");
  }
}
