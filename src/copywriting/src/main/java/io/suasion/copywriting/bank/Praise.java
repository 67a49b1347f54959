package io.suasion.copywriting.bank;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.Optional;

/** Decides whether copy may open with a fact. */
public final class Praise {

  private static final double HIGH = .8;

  private Praise() {}

  /** Whether the fact speaks for the product: it is no "no" and no low rating. */
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
