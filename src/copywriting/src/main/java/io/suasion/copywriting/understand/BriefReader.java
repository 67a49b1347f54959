package io.suasion.copywriting.understand;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.Warning;
import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.offer.UnderstoodOffer;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Offer;
import io.suasion.language.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns briefs as shops send them into briefs that copy can be written from. Thread-safe. */
public final class BriefReader {

  private final Catalog catalog;
  private final OfferReader offers;
  private final UnlawfulClaims claims = new UnlawfulClaims();

  /** A reader of briefs from a reader of products and a reader of offers. */
  public BriefReader(Catalog catalog, OfferReader offers) {
    this.catalog = catalog;
    this.offers = offers;
  }

  /**
   * Understands a brief.
   *
   * @param zone of offers that give none themselves
   * @throws io.suasion.catalog.offer.OfferException if a time of the offer cannot be read
   * @throws io.suasion.catalog.TokenException if it holds a token of another system and those are
   *     refused
   * @throws IllegalArgumentException if the product has no name
   */
  public UnderstoodBrief read(RawBrief raw, ZoneId zone) {
    UnderstoodProduct product = catalog.understand(raw.product(), raw.language());
    OfferReader.ReadOffer offer = offers.read(raw.offer(), zone);
    List<Ignored> ignored = new ArrayList<>(product.ignored());
    ignored.addAll(offer.ignored());
    List<Warning> warnings = new ArrayList<>(product.warnings());
    warnings.addAll(offer.warnings());
    Brief brief =
        new Brief(
            product.name().full(),
            product.kind().noun(),
            facts(product, raw.language(), ignored),
            offer(offer.offer()),
            raw.channel(),
            raw.language(),
            raw.tone(),
            raw.length(),
            product.kind(),
            product.name().shortName(),
            raw.style());
    return new UnderstoodBrief(brief, product, ignored, warnings);
  }

  private List<Fact> facts(UnderstoodProduct product, Language language, List<Ignored> ignored) {
    List<Fact> facts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (UnderstoodFact fact : product.facts()) {
      if (claims.in(fact, language)) {
        ignored.add(
            new Ignored(
                fact.given().attribute(),
                fact.given().value(),
                IgnoredReason.UNPROVEN,
                "Advertising law allows such a claim only with proof. Say what the product has or"
                    + " does instead."));
        continue;
      }
      String words =
          fact.attribute().isPresent()
              ? AttributeName.of(fact.given().attribute())
                  .wordsBeside(
                      fact.noted().map(UnderstoodFact.Noted::plain).orElse(fact).value().text())
              : fact.label().in(language);
      Fact told =
          Telling.fact(fact, taken.add(words) ? words : fact.label().in(language), language);
      facts.add(told);
    }
    return facts;
  }

  private static Offer offer(UnderstoodOffer offer) {
    return new Offer(offer.text(), offer.code(), offer.endsAt());
  }
}
