package io.suasion.seq2seq.network;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** Sets random activations to zero in training (Srivastava et al., 2014). */
interface Dropout {

  /** No dropout, for serving. */
  Dropout NONE = x -> x;

  Operand<TFloat32> apply(Operand<TFloat32> x);

  /**
   * Dropout whose masks are a function of a seed, so that a resumed training draws the same ones.
   *
   * @param rate scalar: the share that is set to zero
   * @param seed two numbers that differ from step to step
   */
  static Dropout seeded(Ops tf, Operand<TFloat32> rate, Operand<TInt32> seed) {
    int[] place = {0};
    return x -> {
      Operand<TInt32> own = tf.math.add(seed, tf.constant(new int[] {++place[0] * 7919, 0}));
      Operand<TFloat32> keep = tf.math.sub(tf.constant(1f), rate);
      Operand<TFloat32> draw = tf.random.statelessRandomUniform(tf.shape(x), own, TFloat32.class);
      Operand<TFloat32> mask = tf.math.floor(tf.math.add(draw, keep));
      return tf.math.mul(x, tf.math.div(mask, keep));
    };
  }
}
