package io.suasion.copywriting;

import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/** The named cast of the tests. */
public final class Briefs {

  private Briefs() {}

  /** An English brief for email; facts are attribute, value, attribute, value and so on. */
  public static Brief brief(String name, String category, String... facts) {
    return new Brief(
        name,
        category,
        facts(facts),
        Offer.NONE,
        Channel.EMAIL,
        Language.EN,
        Tone.NEUTRAL,
        Length.MEDIUM);
  }

  /** Facts of attribute, value, attribute, value and so on. */
  public static List<Fact> facts(String... facts) {
    List<Fact> list = new ArrayList<>();
    for (int i = 0; i < facts.length; i += 2) {
      list.add(new Fact(facts[i], facts[i + 1]));
    }
    return list;
  }

  /** A shop's table: attributes that no model knows. */
  public static Brief table() {
    return brief(
        "Acme Oak Table",
        "dining table",
        "material",
        "solid oak",
        "weight",
        "38 kg",
        "seats",
        "6",
        "finish",
        "matt oil",
        "assembly_required",
        "no");
  }

  /** A Chinese brief. */
  public static Brief chineseTable() {
    return in(
        Language.ZH,
        brief("山居橡木餐桌", "餐桌", "材质", "橡木", "重量", "38公斤", "颜色", "原木色", "产地", "德国", "防水", "是"));
  }

  /** The brief in another language. */
  public static Brief in(Language language, Brief brief) {
    return new Brief(
        brief.name(),
        brief.category(),
        brief.facts(),
        brief.offer(),
        brief.channel(),
        language,
        brief.tone(),
        brief.length());
  }

  /** The brief for another channel. */
  public static Brief on(Channel channel, Brief brief) {
    return new Brief(
        brief.name(),
        brief.category(),
        brief.facts(),
        brief.offer(),
        channel,
        brief.language(),
        brief.tone(),
        brief.length());
  }

  /** The brief with an offer. */
  public static Brief with(Offer offer, Brief brief) {
    return new Brief(
        brief.name(),
        brief.category(),
        brief.facts(),
        offer,
        brief.channel(),
        brief.language(),
        brief.tone(),
        brief.length());
  }
}
