package io.suasion.generate.writing;

import io.suasion.api.brief.Product;
import io.suasion.catalog.RawFact;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenException;
import io.suasion.catalog.offer.OfferException;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.copywriting.understand.UnderstoodBrief;
import io.suasion.generate.config.GenerateConfig;
import io.suasion.language.Language;
import io.suasion.web.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the briefs of requests. */
public final class Briefs {

  private final BriefReader reader;
  private final GenerateConfig config;

  public Briefs(BriefReader reader, GenerateConfig config) {
    this.reader = reader;
    this.config = config;
  }

  /**
   * Understands the brief.
   *
   * @param described the facts that the product's description states besides
   * @throws ProblemException 400, with a pointer, if it cannot be read or its tokens are refused
   */
  public UnderstoodBrief read(io.suasion.api.brief.Brief brief, List<RawFact> described) {
    Language language = Language.valueOf(brief.language().name());
    RawBrief raw =
        new RawBrief(
            product(brief.product(), described),
            offer(brief),
            Channel.valueOf(brief.channel().name()),
            language,
            Tone.valueOf(brief.tone().name()),
            Length.valueOf(brief.length().name()),
            brief.style() == null ? Style.PERSUASIVE : Style.valueOf(brief.style().name()));
    try {
      return reader.read(raw, config.timeZone().of(language));
    } catch (OfferException refused) {
      throw ProblemException.invalid("/brief" + refused.pointer(), refused.getMessage());
    } catch (TokenException refused) {
      throw ProblemException.invalid("/brief" + refused.pointer(), refused.getMessage());
    } catch (IllegalArgumentException refused) {
      throw ProblemException.invalid("/brief/product/name", refused.getMessage());
    }
  }

  private static RawProduct product(Product product, List<RawFact> described) {
    Stream<RawFact> own =
        product.facts().entrySet().stream()
            .map(f -> new RawFact(f.getKey(), orEmpty(f.getValue())));
    return new RawProduct(
        product.name(),
        orEmpty(product.category()),
        Stream.concat(own, described.stream()).toList());
  }

  private static RawOffer offer(io.suasion.api.brief.Brief brief) {
    io.suasion.api.brief.Offer offer = brief.offer();
    if (offer == null) {
      return RawOffer.NONE;
    }
    return new RawOffer(
        orEmpty(offer.text()),
        orEmpty(offer.code()),
        orEmpty(offer.startsAt()),
        orEmpty(offer.endsAt()),
        orEmpty(brief.timeZone()));
  }

  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
