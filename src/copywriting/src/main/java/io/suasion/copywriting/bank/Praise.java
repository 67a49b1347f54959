package io.suasion.copywriting.bank;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.Optional;

/** Whether a fact is one to open with. */
public final class Praise {

  private static final double HIGH = .8;

  private Praise() {}

  /** A no speaks against a product, and so does a rating that is not high. */
  public static boolean speaksWell(Fact fact) {
    Optional<Value> value = fact.understood().map(typed -> typed.value());
    if (value.isPresent() && value.get() instanceof Value.Rating rating) {
      return isHigh(rating);
    }
    return !fact.value().equals("no");
  }

  private static boolean isHigh(Value.Rating rating) {
    try {
      double score = Double.parseDouble(rating.score());
      double best = rating.scale().map(Double::parseDouble).orElse(score <= 5 ? 5.0 : 10.0);
      return score >= HIGH * best;
    } catch (NumberFormatException worded) {
      return false;
    }
  }
}
