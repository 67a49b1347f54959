package io.suasion.audience.behaviour;

import io.suasion.audience.Background;
import io.suasion.audience.TagName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all readers teach about one of them: how common tags are, what to assume of a reader of whom
 * nothing is known, and which products go together. {@code suasion taste} fits it. Immutable,
 * thread safe.
 *
 * @param attributes how common the values of each attribute are
 * @param priors what to assume of any reader, the strongest first
 * @param segmentPriors what to assume of a reader of a segment, the strongest first
 * @param products by their ids
 */
public record BehaviourModel(
    Map<String, TagShares> attributes,
    List<WeightedTag> priors,
    Map<String, List<WeightedTag>> segmentPriors,
    Map<String, BehaviourProduct> products)
    implements Background {

  /** Knows nothing: every share is 0, and all else is empty. */
  public static final BehaviourModel NONE =
      new BehaviourModel(Map.of(), List.of(), Map.of(), Map.of());

  public BehaviourModel {
    attributes = Map.copyOf(attributes);
    priors = List.copyOf(priors);
    segmentPriors = Map.copyOf(segmentPriors);
    products = Map.copyOf(products);
  }

  /**
   * {@inheritDoc} One view is added to each value that the events name, and one for all others
   * together.
   */
  @Override
  public double share(TagName name) {
    TagShares shares = attributes.get(name.attribute());
    return shares == null ? 0 : shares.share(name.value());
  }

  /** What to assume of a reader of this segment; empty if the segment is not known. */
  public List<WeightedTag> priors(String segment) {
    return segmentPriors.getOrDefault(segment, List.of());
  }

  /** At most 50 products that go with this one, with weights above 0, the strongest first. */
  public List<WeightedProduct> neighbours(String product) {
    BehaviourProduct known = products.get(product);
    return known == null ? List.of() : known.neighbours();
  }

  /** The facts of a product, attribute to value; empty if the product is not known. */
  public Map<String, String> facts(String product) {
    BehaviourProduct known = products.get(product);
    return known == null ? Map.of() : known.facts();
  }

  /**
   * Tags of products that go with those of the reader, the strongest first. The weight of a tag is
   * its part in the weights of all these neighbours. Tags of the reader's own products are left
   * out.
   *
   * @param products that the reader acted on, with weights above 0; others are ignored
   */
  public List<WeightedTag> inferred(Map<String, Double> products, int limit) {
    return new Inference(this).tags(products, limit);
  }

  /**
   * How well each candidate goes with the products of the reader: the sum of the weights between
   * them, of any sign, for comparison with each other only; 0 where nothing is known.
   *
   * @param products that the reader acted on, with weights, see {@link Recency}
   * @return a score for each candidate, in their order
   */
  public Map<String, Double> scores(Map<String, Double> products, Collection<String> candidates) {
    Map<String, Double> sums = new HashMap<>();
    products.forEach(
        (product, weight) -> {
          BehaviourProduct known = this.products.get(product);
          if (known != null) {
            known
                .related()
                .forEach(
                    other -> sums.merge(other.product(), weight * other.weight(), Double::sum));
          }
        });
    Map<String, Double> scores = new LinkedHashMap<>();
    candidates.forEach(candidate -> scores.put(candidate, sums.getOrDefault(candidate, 0.0)));
    return scores;
  }
}
