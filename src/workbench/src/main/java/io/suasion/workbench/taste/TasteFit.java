package io.suasion.workbench.taste;

import io.suasion.audience.taste.TagShares;
import io.suasion.audience.taste.Taste;
import io.suasion.audience.taste.TasteProduct;
import io.suasion.audience.taste.WeightedProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fits all of a taste. */
final class TasteFit {

  private TasteFit() {}

  /** Of a crowd; products, tags and facts of fewer than five readers are left out. */
  static Taste of(Crowd crowd, int mostProducts) {
    Histories histories =
        Histories.of(crowd.readers().stream().map(CrowdReader::products).toList(), mostProducts);
    Map<String, TagShares> shares = Shares.of(crowd.readers());
    Priors priors = new Priors(crowd.readers());
    return new Taste(
        shares,
        priors.ofAll(),
        priors.bySegment(),
        products(histories, product -> shared(crowd.facts(product), shares)));
  }

  /** A fact that few readers told of may say something of them. */
  private static Map<String, String> shared(
      Map<String, String> facts, Map<String, TagShares> shares) {
    Map<String, String> shared = new HashMap<>();
    facts.forEach(
        (attribute, value) -> {
          if (shares.containsKey(attribute) && shares.get(attribute).byValue().containsKey(value)) {
            shared.put(attribute, value);
          }
        });
    return shared;
  }

  /** Products with what the model that ships says of each, and what is known of them. */
  static Map<String, TasteProduct> products(
      Histories histories, Function<String, Map<String, String>> facts) {
    Map<String, List<WeightedProduct>> related =
        Related.of(histories.products(), Ease.SHIPPED.fit(histories));
    Map<String, TasteProduct> products = new HashMap<>();
    related.forEach(
        (product, others) -> products.put(product, new TasteProduct(facts.apply(product), others)));
    return products;
  }
}
