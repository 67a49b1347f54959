package io.suasion.workbench.behaviour;

import static java.util.Comparator.comparing;

import io.suasion.audience.behaviour.WeightedProduct;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/** The weights of an item-item model that are worth shipping. */
final class Related {

  /** A file of 4,000 products has four megabytes, and ranks nearly as well as all weights do. */
  private static final int KEPT = 200;

  private static final MathContext DIGITS = new MathContext(4);

  private Related() {}

  /** The largest weights of each product, whatever their sign, first the largest. */
  static Map<String, List<WeightedProduct>> of(List<String> products, DMatrixRMaj weights) {
    Map<String, List<WeightedProduct>> related = new LinkedHashMap<>();
    for (int from = 0; from < products.size(); from++) {
      List<WeightedProduct> row = new ArrayList<>();
      for (int to = 0; to < products.size(); to++) {
        row.add(new WeightedProduct(products.get(to), rounded(weights.get(from, to))));
      }
      related.put(products.get(from), largest(row));
    }
    return related;
  }

  private static List<WeightedProduct> largest(List<WeightedProduct> row) {
    return row.stream()
        .filter(product -> product.weight() != 0)
        .sorted(
            comparing((WeightedProduct product) -> -Math.abs(product.weight()))
                .thenComparing(WeightedProduct::product))
        .limit(KEPT)
        .toList();
  }

  /** Four digits: the last bits differ from machine to machine. */
  static double rounded(double weight) {
    return new BigDecimal(weight).round(DIGITS).doubleValue();
  }
}
