package io.suasion.workbench.behaviour;

import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourProduct;
import io.suasion.audience.behaviour.TagShares;
import io.suasion.audience.behaviour.WeightedProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fits all parts of a behaviour model. */
final class BehaviourModelFit {

  private BehaviourModelFit() {}

  /** The model of all readers; products, tags and facts of fewer than five readers are left out. */
  static BehaviourModel of(AllReaders all, int mostProducts) {
    Histories histories =
        Histories.of(all.readers().stream().map(ReaderBehaviour::products).toList(), mostProducts);
    Map<String, TagShares> shares = Shares.of(all.readers());
    Priors priors = new Priors(all.readers());
    return new BehaviourModel(
        shares,
        priors.ofAll(),
        priors.bySegment(),
        products(histories, product -> shared(all.facts(product), shares)));
  }

  // A fact that few readers told of may say something of them.
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
  static Map<String, BehaviourProduct> products(
      Histories histories, Function<String, Map<String, String>> facts) {
    Map<String, List<WeightedProduct>> related =
        Related.of(histories.products(), Ease.SHIPPED.fit(histories));
    Map<String, BehaviourProduct> products = new HashMap<>();
    related.forEach(
        (product, others) ->
            products.put(product, new BehaviourProduct(facts.apply(product), others)));
    return products;
  }
}
