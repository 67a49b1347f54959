package io.suasion.workbench.taste;

import io.suasion.audience.taste.Taste;
import io.suasion.audience.taste.TasteProduct;
import io.suasion.audience.taste.WeightedProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits all of a taste. */
final class TasteFit {

  private TasteFit() {}

  /** Of a crowd; products of fewer than five readers are left out. */
  static Taste of(Crowd crowd, int mostProducts) {
    Histories histories =
        Histories.of(crowd.readers().stream().map(CrowdReader::products).toList(), mostProducts);
    Priors priors = new Priors(crowd.readers());
    return new Taste(
        Shares.of(crowd.readers()),
        priors.ofAll(),
        priors.bySegment(),
        products(histories, crowd.facts()));
  }

  /** Products with what the model that ships says of each, and what is known of them. */
  static Map<String, TasteProduct> products(
      Histories histories, Map<String, Map<String, String>> facts) {
    Map<String, List<WeightedProduct>> related =
        Related.of(histories.products(), Ease.SHIPPED.fit(histories));
    Map<String, TasteProduct> products = new HashMap<>();
    related.forEach(
        (product, others) ->
            products.put(product, new TasteProduct(facts.getOrDefault(product, Map.of()), others)));
    return products;
  }
}
