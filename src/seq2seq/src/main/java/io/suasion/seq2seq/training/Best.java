package io.suasion.seq2seq.training;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The weights of the lowest development loss so far.
 *
 * @param loss infinite before the first evaluation
 * @param since evaluations after it, none of them better
 * @param weights by the name of their variable
 */
record Best(double loss, int since, Map<String, float[]> weights) {

  static final Best NONE = new Best(Double.POSITIVE_INFINITY, 0, Map.of());

  Best after(double evaluated, Supplier<Map<String, float[]>> present) {
    return evaluated < loss
        ? new Best(evaluated, 0, present.get())
        : new Best(loss, since + 1, weights);
  }
}
