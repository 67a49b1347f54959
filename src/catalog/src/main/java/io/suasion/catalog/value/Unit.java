package io.suasion.catalog.value;

import java.util.Optional;

/**
 * A unit.
 *
 * @param symbol the same for all its spellings: {@code in} for inches
 * @param factor to the base of its dimension; empty where it has none, as degrees Celsius
 */
public record Unit(String symbol, Dimension dimension, Optional<Double> factor) {

  /** The factor that turns a number in this unit into one in the other unit. */
  public Optional<Double> factorTo(Unit other) {
    if (symbol.equals(other.symbol)) {
      return Optional.of(1.0);
    }
    return dimension == other.dimension
        ? factor.flatMap(own -> other.factor.map(base -> own / base))
        : Optional.empty();
  }
}
