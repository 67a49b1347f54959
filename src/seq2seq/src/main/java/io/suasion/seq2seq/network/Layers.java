package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.op.math.Mean;
import org.tensorflow.op.train.BatchMatMul;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Layers of networks with as few operations as possible, because the number of operations sets the
 * cost of a decoding step. There are no biases, and the next matrix absorbs the gain of the norm by
 * the root mean square (Zhang and Sennrich, 2019). Matrices take flat inputs of shape {@code
 * [tokens, width]}.
 */
final class Layers {

  private static final float EPSILON = 1e-6f;
  private static final float HIDDEN = -1e9f;

  private final Ops tf;
  private final Architecture shape;
  private final Parameters parameters;
  private final Dropout dropout;

  Layers(Ops tf, Architecture shape, Parameters parameters, Dropout dropout) {
    this.tf = tf;
    this.shape = shape;
    this.parameters = parameters;
    this.dropout = dropout;
  }

  /** Vectors of tokens plus those of their positions; both of any matching shapes. */
  Operand<TFloat32> embed(
      Operand<TInt32> tokens, Operand<TInt32> positions, String side, int limit) {
    Operand<TFloat32> words = embed(tokens);
    Operand<TFloat32> places = parameters.get(side + "_position_embedding", limit, shape.width());
    return tf.math.add(words, tf.gather(places, positions, tf.constant(0)));
  }

  Operand<TFloat32> embed(Operand<TInt32> tokens) {
    Operand<TFloat32> scale = tf.constant((float) Math.sqrt(shape.width()));
    return tf.math.mul(tf.gather(embedding(), tokens, tf.constant(0)), scale);
  }

  /** Scores of every subword, by the same vectors that embed them. */
  Operand<TFloat32> logits(Operand<TFloat32> x) {
    Operand<TFloat32> gain = parameters.get("output_gain", shape.width());
    return tf.linalg.matMul(tf.math.mul(norm(x), gain), embedding(), MatMul.transposeB(true));
  }

  private Operand<TFloat32> embedding() {
    return parameters.get("embedding", shape.vocabulary(), shape.width());
  }

  Operand<TFloat32> norm(Operand<TFloat32> x) {
    Operand<TFloat32> square =
        tf.math.mean(tf.math.square(x), tf.constant(new int[] {-1}), Mean.keepDims(true));
    return tf.math.mul(x, tf.math.rsqrt(tf.math.add(square, tf.constant(EPSILON))));
  }

  Operand<TFloat32> project(String name, Operand<TFloat32> x, int inputs, int outputs) {
    return tf.linalg.matMul(x, parameters.get(name, inputs, outputs));
  }

  Operand<TFloat32> residual(Operand<TFloat32> x, Operand<TFloat32> sublayer) {
    return tf.math.add(x, dropout.apply(sublayer));
  }

  Operand<TFloat32> feedForward(String name, Operand<TFloat32> x) {
    Operand<TFloat32> inner =
        tf.nn.relu(project(name + "_in", norm(x), shape.width(), shape.feedForward()));
    return residual(x, project(name + "_out", inner, shape.feedForward(), shape.width()));
  }

  /**
   * Cuts vectors into heads.
   *
   * @param x {@code [batch * length, parts * width]}
   * @param extent the shape {@code [batch, length]}
   * @return {@code [batch, parts * heads, length, headWidth]}
   */
  Operand<TFloat32> heads(Operand<TFloat32> x, Operand<TInt32> extent, int parts) {
    Operand<TInt32> cut = tf.constant(new int[] {parts * shape.heads(), shape.headWidth()});
    Operand<TFloat32> apart = tf.reshape(x, tf.concat(List.of(extent, cut), tf.constant(0)));
    return tf.linalg.transpose(apart, tf.constant(new int[] {0, 2, 1, 3}));
  }

  /** Cuts the axis of heads into equal parts: queries, keys and values, or layers. */
  List<? extends Operand<TFloat32>> parts(Operand<TFloat32> x, int parts) {
    return tf.split(tf.constant(1), x, (long) parts).output();
  }

  /** Puts parts together along the second axis. */
  Operand<TFloat32> together(List<? extends Operand<TFloat32>> parts) {
    return parts.size() == 1 ? parts.get(0) : tf.concat(List.copyOf(parts), tf.constant(1));
  }

  /** The weighted values, {@code [batch, heads, queries, headWidth]}; the mask may be null. */
  Operand<TFloat32> attend(
      Operand<TFloat32> query,
      Operand<TFloat32> keys,
      Operand<TFloat32> values,
      Operand<TFloat32> mask) {
    Operand<TFloat32> scale = tf.constant((float) (1 / Math.sqrt(shape.headWidth())));
    Operand<TFloat32> scores =
        tf.train.batchMatMul(
            tf.math.mul(query, scale), keys, TFloat32.class, BatchMatMul.adjY(true));
    Operand<TFloat32> seen = mask == null ? scores : tf.math.add(scores, mask);
    return tf.train.batchMatMul(tf.nn.softmax(seen), values, TFloat32.class);
  }

  /** Puts heads of any length together again: {@code [batch * length, width]}. */
  Operand<TFloat32> join(Operand<TFloat32> heads) {
    return flat(tf.linalg.transpose(heads, tf.constant(new int[] {0, 2, 1, 3})));
  }

  Operand<TFloat32> flat(Operand<TFloat32> x) {
    return tf.reshape(x, tf.constant(new int[] {-1, shape.width()}));
  }

  /** A mask to add to scores so that padding is not seen: {@code [batch, 1, 1, length]}. */
  Operand<TFloat32> paddingMask(Operand<TInt32> tokens) {
    Operand<TFloat32> padding =
        tf.dtypes.cast(tf.math.equal(tokens, tf.constant(0)), TFloat32.class);
    Operand<TFloat32> mask = tf.math.mul(padding, tf.constant(HIDDEN));
    return tf.expandDims(tf.expandDims(mask, tf.constant(1)), tf.constant(1));
  }

  /** A mask to add to scores so that no position sees a later one: {@code [length, length]}. */
  Operand<TFloat32> causalMask(Operand<TInt32> positions) {
    Operand<TFloat32> later =
        tf.dtypes.cast(
            tf.math.less(
                tf.expandDims(positions, tf.constant(1)), tf.expandDims(positions, tf.constant(0))),
            TFloat32.class);
    return tf.math.mul(later, tf.constant(HIDDEN));
  }
}
