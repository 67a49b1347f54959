package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A gated recurrent unit (Cho et al., 2014), its reset gate applied after the matrix so that one
 * product gives all gates.
 */
final class GruCell {

  /** The number of matrices of a unit: two gates and a candidate. */
  static final int PARTS = 3;

  private GruCell() {}

  /**
   * The next state, {@code [..., width]}.
   *
   * @param fromInput {@code [..., 3 * width]}: update gate, reset gate, candidate
   * @param fromState likewise
   * @param axis the last one
   */
  static Operand<TFloat32> next(
      Ops tf,
      Operand<TFloat32> state,
      Operand<TFloat32> fromInput,
      Operand<TFloat32> fromState,
      int axis) {
    List<? extends Operand<TFloat32>> input = parts(tf, fromInput, axis);
    List<? extends Operand<TFloat32>> own = parts(tf, fromState, axis);
    Operand<TFloat32> update = tf.math.sigmoid(tf.math.add(input.get(0), own.get(0)));
    Operand<TFloat32> reset = tf.math.sigmoid(tf.math.add(input.get(1), own.get(1)));
    Operand<TFloat32> candidate =
        tf.math.tanh(tf.math.add(input.get(2), tf.math.mul(reset, own.get(2))));
    return tf.math.add(candidate, tf.math.mul(update, tf.math.sub(state, candidate)));
  }

  private static List<? extends Operand<TFloat32>> parts(Ops tf, Operand<TFloat32> x, int axis) {
    return tf.split(tf.constant(axis), x, (long) PARTS).output();
  }
}
