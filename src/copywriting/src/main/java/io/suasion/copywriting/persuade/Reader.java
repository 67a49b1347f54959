package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.Motive;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What is known of the reader.
 *
 * @param motives with their weights in 0..1
 * @param care how much she cares about a fact, 0 for not at all
 */
record Reader(Map<Motive, Double> motives, ToDoubleFunction<Fact> care) {

  Reader {
    motives = Map.copyOf(motives);
  }

  /** How much the strongest of these motives moves the reader, 0..1. */
  double wants(Set<Motive> any) {
    return any.stream().mapToDouble(motive -> motives.getOrDefault(motive, 0.0)).max().orElse(0);
  }
}
