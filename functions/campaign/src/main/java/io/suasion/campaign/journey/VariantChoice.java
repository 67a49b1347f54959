package io.suasion.campaign.journey;

import io.suasion.api.brief.Brief;
import io.suasion.api.brief.Product;
import io.suasion.api.copy.ChosenProduct;
import io.suasion.api.tags.Because;
import io.suasion.api.tags.Personalization;
import io.suasion.api.tags.Pick;
import io.suasion.api.tags.Recommendation;
import io.suasion.api.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the copy is about.
 *
 * @param brief the brief about the chosen product alone: other products on offer must not split the
 *     experiment
 * @param tags of the reader
 * @param product null where the brief had one product only
 */
record VariantChoice(Brief brief, List<Tag> tags, ChosenProduct product) {
  private static final Pattern PRODUCT = Pattern.compile("^/brief/product(?=/|$)");

  /** The brief has one product only. */
  static VariantChoice only(Brief brief, List<Tag> tags) {
    return new VariantChoice(brief, tags, null);
  }

  /** The first of the products, for nobody in particular. */
  static VariantChoice first(Brief brief) {
    return of(brief, new Pick(0, 0, null), List.of());
  }

  /**
   * The product that is recommended to the reader; without consent, the first product and nothing
   * of the reader.
   */
  static VariantChoice recommended(Brief brief, Recommendation recommendation) {
    return recommendation.personalization() == Personalization.NONE
        ? first(brief)
        : of(
            brief,
            recommendation.picks().get(0),
            Objects.requireNonNullElse(recommendation.tags(), List.of()));
  }

  private static VariantChoice of(Brief brief, Pick pick, List<Tag> tags) {
    Product chosen = brief.products().get(pick.index());
    return new VariantChoice(
        brief.about(chosen),
        tags,
        new ChosenProduct(pick.index(), chosen.id(), pick.score(), pick.because()));
  }

  /** Turns a pointer into the brief about the chosen product into one into the caller's request. */
  String place(String pointer) {
    return product == null || pointer == null
        ? pointer
        : PRODUCT.matcher(pointer).replaceFirst("/brief/products/" + product.index());
  }

  Because because() {
    return product == null ? null : product.because();
  }
}
