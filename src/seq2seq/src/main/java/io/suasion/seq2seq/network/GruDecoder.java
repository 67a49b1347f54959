package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.train.BatchMatMul;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * One step of a decoder of gated units that looks at the source by additive attention (Bahdanau et
 * al., 2015), with several heads. It owns no variables, so it can be built inside a loop.
 */
final class GruDecoder implements Recurrence.Cell {

  private static final int KEYS = 0;
  private static final int VALUES = 1;
  private static final int SCORE = 2;
  private static final int CONTEXT = 3;
  private static final int LAYERS = 4;

  private final Architecture shape;

  GruDecoder(Architecture shape) {
    this.shape = shape;
  }

  /**
   * The weights of {@link #advance}, in their order: keys and values {@code [batch or 1, heads,
   * length, headWidth]}, the vectors that score {@code [1, heads, 1, headWidth]}, the matrix of
   * what was seen, the matrices of the layers' states, the last of which gives the query too, and
   * those of the layers' inputs without the first.
   */
  List<Operand<TFloat32>> weights(Ops tf, Parameters parameters, Network.Memory memory) {
    List<Operand<TFloat32>> weights = new ArrayList<>();
    weights.addAll(tf.split(tf.constant(1), memory.heads(), 2L).output());
    Operand<TFloat32> score = parameters.get("decoder_score", shape.headWidth(), shape.heads());
    Operand<TInt32> whole = tf.constant(new int[] {1, shape.heads(), 1, shape.headWidth()});
    weights.add(tf.reshape(tf.linalg.transpose(score, tf.constant(new int[] {1, 0})), whole));
    weights.add(identity(tf, parameters, "decoder_context", GruCell.PARTS));
    for (int layer = 0; layer < shape.decoderLayers(); layer++) {
      int query = layer == shape.decoderLayers() - 1 ? 1 : 0;
      weights.add(identity(tf, parameters, "decoder_" + layer + "_state", GruCell.PARTS + query));
    }
    for (int layer = 1; layer < shape.decoderLayers(); layer++) {
      weights.add(identity(tf, parameters, "decoder_" + layer + "_input", GruCell.PARTS));
    }
    return weights;
  }

  private Operand<TFloat32> identity(Ops tf, Parameters parameters, String name, int parts) {
    return tf.identity(parameters.get(name, shape.width(), (long) parts * shape.width()));
  }

  /** The states of all layers and what was seen of the source: each {@code [rows, width]}. */
  List<Operand<TFloat32>> advance(
      Ops tf,
      List<? extends Operand<TFloat32>> states,
      Operand<TFloat32> input,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    int top = shape.decoderLayers() - 1;
    Operand<TInt32> sizes = tf.constant(new int[] {GruCell.PARTS * shape.width(), shape.width()});
    List<? extends Operand<TFloat32>> fused =
        tf.splitV(
                tf.linalg.matMul(states.get(top), weights.get(LAYERS + top)),
                sizes,
                tf.constant(1),
                2L)
            .output();
    Operand<TFloat32> seen = attend(tf, fused.get(1), weights, mask);
    Operand<TFloat32> below = tf.math.add(input, tf.linalg.matMul(seen, weights.get(CONTEXT)));
    List<Operand<TFloat32>> next = new ArrayList<>();
    for (int layer = 0; layer <= top; layer++) {
      Operand<TFloat32> state = states.get(layer);
      Operand<TFloat32> own =
          layer == top ? fused.get(0) : tf.linalg.matMul(state, weights.get(LAYERS + layer));
      next.add(GruCell.next(tf, state, below, own, 1));
      if (layer < top) {
        below = tf.linalg.matMul(next.get(layer), weights.get(LAYERS + top + 1 + layer));
      }
    }
    next.add(seen);
    return next;
  }

  private Operand<TFloat32> attend(
      Ops tf, Operand<TFloat32> query, List<Operand<TFloat32>> weights, Operand<TFloat32> mask) {
    Operand<TInt32> heads = tf.constant(new int[] {-1, shape.heads(), 1, shape.headWidth()});
    Operand<TFloat32> matched =
        tf.math.tanh(tf.math.add(tf.reshape(query, heads), weights.get(KEYS)));
    Operand<TFloat32> scores =
        tf.train.batchMatMul(weights.get(SCORE), matched, TFloat32.class, BatchMatMul.adjY(true));
    Operand<TFloat32> shares = tf.nn.softmax(tf.math.add(scores, mask));
    Operand<TFloat32> seen = tf.train.batchMatMul(shares, weights.get(VALUES), TFloat32.class);
    return tf.reshape(seen, tf.constant(new int[] {-1, shape.width()}));
  }

  /**
   * One step of a loop. Its state is the states of all layers and the attended source, side by
   * side.
   */
  @Override
  public Operand<TFloat32> next(
      Ops tf,
      Operand<TInt32> index,
      Operand<TFloat32> state,
      Operand<TFloat32> input,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    long parts = shape.decoderLayers() + 1L;
    List<? extends Operand<TFloat32>> states = tf.split(tf.constant(1), state, parts).output();
    return tf.concat(advance(tf, states, input, weights, mask), tf.constant(1));
  }
}
