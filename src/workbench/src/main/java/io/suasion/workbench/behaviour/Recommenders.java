package io.suasion.workbench.behaviour;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.Recency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/** The recommenders that are compared, fitted to what is known of all readers. */
final class Recommenders {

  static final String POPULARITY = "popularity";
  static final String ITEM_KNN = "ItemKNN";
  static final String RECENT_ITEM_KNN = "ItemKNN, recency";

  /** What {@code suasion taste} writes and the function tags reads. */
  static final String SHIPPED = "taste, as shipped";

  private static final double HALF_LIFE_OF_POPULARITY = 365 * 86_400;

  private final List<Interaction> all;
  private final Histories histories;

  Recommenders(HeldOutInteractions parts) {
    all = parts.known().values().stream().flatMap(Collection::stream).toList();
    histories = Histories.of(parts.products(), Integer.MAX_VALUE);
  }

  /** All recommenders by name, in the order in which to tell of them. */
  Map<String, Recommender> all() {
    DMatrixRMaj knn = new ItemKnn(0).fit(histories);
    Map<String, Recommender> byName = new LinkedHashMap<>();
    byName.put(POPULARITY, popularity());
    byName.put("recent popularity", this::recentlyPopular);
    byName.put(ITEM_KNN, history -> sums(knn, even(history)));
    byName.put(RECENT_ITEM_KNN, history -> sums(knn, recent(history)));
    DMatrixRMaj ease = new Ease(Ease.SHIPPED.l2(), Double.POSITIVE_INFINITY).fit(histories);
    byName.put("EASE", history -> sums(ease, even(history)));
    byName.put("EASE, recency", history -> sums(ease, recent(history)));
    DMatrixRMaj near = Ease.SHIPPED.fit(histories);
    byName.put("EASE, recency, span", history -> sums(near, recent(history)));
    byName.put(SHIPPED, shipped());
    return byName;
  }

  private Recommender shipped() {
    BehaviourModel model =
        new BehaviourModel(
            Map.of(),
            List.of(),
            Map.of(),
            BehaviourModelFit.products(histories, product -> Map.of()));
    return history -> model.scores(recent(history), histories.products());
  }

  private Recommender popularity() {
    Map<String, Long> counts = all.stream().collect(groupingBy(Interaction::product, counting()));
    return history -> {
      Map<String, Double> scores = new HashMap<>();
      histories.products().forEach(product -> scores.put(product, (double) counts.get(product)));
      return scores;
    };
  }

  // Interactions up to the reader's latest one, of which a year old ones count half.
  private Map<String, Double> recentlyPopular(List<Interaction> history) {
    long now = history.get(history.size() - 1).seconds();
    Map<String, Double> scores = new HashMap<>();
    histories.products().forEach(product -> scores.put(product, 0.0));
    for (Interaction interaction : all) {
      if (interaction.seconds() <= now) {
        double weight = Math.pow(2, -(now - interaction.seconds()) / HALF_LIFE_OF_POPULARITY);
        scores.computeIfPresent(interaction.product(), (product, sum) -> sum + weight);
      }
    }
    return scores;
  }

  private Map<String, Double> sums(DMatrixRMaj weights, Map<String, Double> reader) {
    List<String> products = histories.products();
    double[] sums = new double[products.size()];
    reader.forEach(
        (product, weight) -> {
          int row = Collections.binarySearch(products, product);
          for (int column = 0; row >= 0 && column < sums.length; column++) {
            sums[column] += weight * weights.get(row, column);
          }
        });
    Map<String, Double> scores = new HashMap<>();
    for (int index = 0; index < sums.length; index++) {
      scores.put(products.get(index), sums[index]);
    }
    return scores;
  }

  private static Map<String, Double> even(List<Interaction> history) {
    Map<String, Double> weights = new LinkedHashMap<>();
    history.forEach(interaction -> weights.put(interaction.product(), 1.0));
    return weights;
  }

  private static Map<String, Double> recent(List<Interaction> history) {
    List<String> latestFirst = new ArrayList<>(history.stream().map(Interaction::product).toList());
    Collections.reverse(latestFirst);
    return Recency.weights(latestFirst);
  }
}
