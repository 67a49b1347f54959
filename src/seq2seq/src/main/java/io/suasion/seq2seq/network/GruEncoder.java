package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Layers of gated recurrent units that read a source in both directions, each with half the width
 * (Schuster and Paliwal, 1997). Padding leaves the state as it is.
 */
final class GruEncoder {

  private static final int DIRECTIONS = 2;

  private final Ops tf;
  private final Architecture shape;
  private final Parameters parameters;
  private final Layers layers;
  private final Recurrences recurrences;

  GruEncoder(
      Ops tf, Architecture shape, Parameters parameters, Layers layers, Recurrences recurrences) {
    this.tf = tf;
    this.shape = shape;
    this.parameters = parameters;
    this.layers = layers;
    this.recurrences = recurrences;
  }

  /** 1 for tokens and 0 for padding, {@code [length, directions, batch, 1]}. */
  Operand<TFloat32> tokensInBothDirections(Operand<TInt32> source) {
    Operand<TFloat32> tokens =
        tf.math.minimum(tf.dtypes.cast(source, TFloat32.class), tf.constant(1f));
    Operand<TFloat32> inTime = tf.linalg.transpose(tokens, tf.constant(new int[] {1, 0}));
    Operand<TFloat32> back = tf.reverse(inTime, tf.constant(new int[] {0}));
    return tf.expandDims(tf.stack(List.of(inTime, back), Stack.axis(1L)), tf.constant(3));
  }

  /** One layer over {@code [batch * length, width]} in both directions at once. */
  Operand<TFloat32> read(
      String name, Operand<TFloat32> x, Operand<TInt32> extent, Operand<TFloat32> tokens) {
    int half = shape.width() / DIRECTIONS;
    int gates = GruCell.PARTS * half;
    Operand<TFloat32> inputs =
        inTime(
            layers.project(name + "_input", layers.norm(x), shape.width(), DIRECTIONS * gates),
            extent,
            gates);
    Operand<TFloat32> matrices =
        tf.linalg.transpose(
            tf.reshape(
                parameters.get(name + "_state", half, (long) DIRECTIONS * gates),
                tf.constant(new int[] {half, DIRECTIONS, gates})),
            tf.constant(new int[] {1, 0, 2}));
    Recurrence recurrence =
        recurrences.add(
            new Recurrence(
                tf,
                name,
                GruEncoder::readToken,
                zeros(extent, half),
                new Recurrence.Sequence(inputs, recurrences.length(extent)),
                List.of(matrices),
                tokens));
    return inOrder(recurrence.states());
  }

  private static Operand<TFloat32> readToken(
      Ops tf,
      Operand<TInt32> index,
      Operand<TFloat32> state,
      Operand<TFloat32> input,
      List<Operand<TFloat32>> matrices,
      Operand<TFloat32> tokens) {
    Operand<TFloat32> own = tf.train.batchMatMul(state, matrices.get(0), TFloat32.class);
    Operand<TFloat32> next = GruCell.next(tf, state, input, own, 2);
    Operand<TFloat32> token = tf.gather(tokens, index, tf.constant(0));
    return tf.math.add(state, tf.math.mul(token, tf.math.sub(next, state)));
  }

  /**
   * Changes the shape from {@code [batch * length, ...]} to {@code [length, directions, batch,
   * gates]}.
   */
  private Operand<TFloat32> inTime(Operand<TFloat32> x, Operand<TInt32> extent, int gates) {
    Operand<TInt32> cut = tf.constant(new int[] {DIRECTIONS, gates});
    Operand<TFloat32> apart = tf.reshape(x, tf.concat(List.of(extent, cut), tf.constant(0)));
    return turnBack(tf.linalg.transpose(apart, tf.constant(new int[] {1, 2, 0, 3})));
  }

  /**
   * Changes the shape from {@code [length, directions, batch, half]} to {@code [batch * length,
   * width]}.
   */
  private Operand<TFloat32> inOrder(Operand<TFloat32> states) {
    return layers.flat(tf.linalg.transpose(turnBack(states), tf.constant(new int[] {2, 0, 1, 3})));
  }

  /** Turns the time of the second direction. */
  private Operand<TFloat32> turnBack(Operand<TFloat32> x) {
    List<? extends Operand<TFloat32>> ways =
        tf.split(tf.constant(1), x, (long) DIRECTIONS).output();
    Operand<TFloat32> back = tf.reverse(ways.get(1), tf.constant(new int[] {0}));
    return tf.concat(List.of(ways.get(0), back), tf.constant(1));
  }

  private Operand<TFloat32> zeros(Operand<TInt32> extent, int half) {
    Operand<TInt32> batch =
        tf.slice(extent, tf.constant(new int[] {0}), tf.constant(new int[] {1}));
    Operand<TInt32> sizes =
        tf.concat(
            List.of(tf.constant(new int[] {DIRECTIONS}), batch, tf.constant(new int[] {half})),
            tf.constant(0));
    return tf.fill(sizes, tf.constant(0f));
  }
}
