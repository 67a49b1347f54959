package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * An encoder of gated recurrent units that read the source in both directions, and a decoder of
 * them that attends to it (Cho et al., 2014; Bahdanau et al., 2015). Each direction has half the
 * width. The cache of a step is the states of the decoder's layers, whatever the position.
 */
final class Gru implements Network {

  private static final int DIRECTIONS = 2;

  private final Ops tf;
  private final Architecture shape;
  private final Parameters parameters;
  private final Dropout dropout;
  private final Layers layers;
  private final GruDecoder decoder;
  private final Recurrences recurrences;

  Gru(Ops tf, Architecture shape, Parameters parameters, Dropout dropout) {
    this.tf = tf;
    this.shape = shape;
    this.parameters = parameters;
    this.dropout = dropout;
    this.layers = new Layers(tf, shape, parameters, dropout);
    this.decoder = new GruDecoder(shape);
    this.recurrences = new Recurrences(tf);
  }

  @Override
  public Memory encode(Operand<TInt32> source) {
    Operand<TInt32> extent = tf.shape(source);
    Operand<TFloat32> tokens = tokensInBothDirections(source);
    Operand<TFloat32> x = dropout.apply(layers.flat(layers.embed(source)));
    for (int layer = 0; layer < shape.encoderLayers(); layer++) {
      Operand<TFloat32> read = read("encoder_" + layer, x, extent, tokens);
      x = layer == 0 ? dropout.apply(read) : layers.residual(x, read);
    }
    Operand<TFloat32> keys = layers.project("decoder_keys", x, shape.width(), shape.width());
    Operand<TFloat32> both = tf.concat(List.of(keys, x), tf.constant(1));
    return new Memory(layers.heads(both, extent, 2), layers.paddingMask(source));
  }

  /** 1 for tokens and 0 for padding, {@code [length, directions, batch, 1]}. */
  private Operand<TFloat32> tokensInBothDirections(Operand<TInt32> source) {
    Operand<TFloat32> tokens =
        tf.math.minimum(tf.dtypes.cast(source, TFloat32.class), tf.constant(1f));
    Operand<TFloat32> inTime = tf.linalg.transpose(tokens, tf.constant(new int[] {1, 0}));
    Operand<TFloat32> back = tf.reverse(inTime, tf.constant(new int[] {0}));
    return tf.expandDims(tf.stack(List.of(inTime, back), Stack.axis(1L)), tf.constant(3));
  }

  /** One layer over {@code [batch * length, width]} in both directions at once. */
  private Operand<TFloat32> read(
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
                Gru::readToken,
                zeros(extent, half),
                new Recurrence.Sequence(inputs, length(extent)),
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

  /** From {@code [batch * length, ...]} to {@code [length, directions, batch, gates]}. */
  private Operand<TFloat32> inTime(Operand<TFloat32> x, Operand<TInt32> extent, int gates) {
    Operand<TInt32> cut = tf.constant(new int[] {DIRECTIONS, gates});
    Operand<TFloat32> apart = tf.reshape(x, tf.concat(List.of(extent, cut), tf.constant(0)));
    return turnBack(tf.linalg.transpose(apart, tf.constant(new int[] {1, 2, 0, 3})));
  }

  /** From {@code [length, directions, batch, half]} to {@code [batch * length, width]}. */
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

  private Operand<TInt32> length(Operand<TInt32> extent) {
    return tf.gather(extent, tf.constant(1), tf.constant(0));
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

  @Override
  public Operand<TFloat32> decode(Operand<TInt32> target, Memory memory) {
    Operand<TFloat32> words = dropout.apply(layers.flat(layers.embed(target)));
    Operand<TInt32> extent = tf.shape(target);
    Operand<TFloat32> inputs = swapped(input(words), extent, GruCell.PARTS);
    Operand<TFloat32> first = first(memory);
    Operand<TFloat32> start = tf.concat(List.of(start(first), tf.zerosLike(first)), tf.constant(1));
    Recurrence recurrence =
        recurrences.add(
            new Recurrence(
                tf,
                "decoder",
                decoder,
                start,
                new Recurrence.Sequence(inputs, length(extent)),
                decoder.weights(tf, parameters, memory),
                memory.mask()));
    int parts = shape.decoderLayers() + 1;
    Operand<TFloat32> states =
        tf.reshape(
            tf.linalg.transpose(recurrence.states(), tf.constant(new int[] {1, 0, 2})),
            tf.constant(new int[] {-1, parts * shape.width()}));
    return logits(tf.split(tf.constant(1), states, (long) parts).output(), words);
  }

  @Override
  public Step step(
      Operand<TInt32> tokens,
      Operand<TInt32> parents,
      Operand<TInt32> position,
      Operand<TFloat32> cache,
      Memory memory) {
    int width = shape.decoderLayers() * shape.width();
    Operand<TInt32> rows = tf.shape(tokens);
    Operand<TFloat32> past =
        tf.reshape(
            tf.gather(cache, parents, tf.constant(0)),
            tf.concat(List.of(rows, tf.constant(new int[] {-1})), tf.constant(0)));
    // The cache is empty at first; then what follows it is cut off.
    Operand<TFloat32> start = tf.math.add(start(first(memory)), column(rows));
    Operand<TFloat32> state =
        tf.slice(
            tf.concat(List.of(past, start), tf.constant(1)),
            tf.constant(new int[] {0, 0}),
            tf.constant(new int[] {-1, width}));
    Operand<TFloat32> words = layers.embed(tokens);
    List<Operand<TFloat32>> next =
        decoder.advance(
            tf,
            tf.split(tf.constant(1), state, (long) shape.decoderLayers()).output(),
            input(words),
            decoder.weights(tf, parameters, memory),
            memory.mask());
    List<Operand<TFloat32>> states = next.subList(0, shape.decoderLayers());
    Operand<TInt32> heads =
        tf.constant(new int[] {-1, shape.decoderLayers() * shape.heads(), 1, shape.headWidth()});
    return new Step(logits(next, words), tf.reshape(layers.together(states), heads));
  }

  private Operand<TFloat32> column(Operand<TInt32> rows) {
    Operand<TInt32> sizes = tf.concat(List.of(rows, tf.constant(new int[] {1})), tf.constant(0));
    return tf.fill(sizes, tf.constant(0f));
  }

  /** What was read of the first token, backwards of the whole source: {@code [batch, width]}. */
  private Operand<TFloat32> first(Memory memory) {
    Operand<TFloat32> token = tf.gather(memory.heads(), tf.constant(0), tf.constant(2));
    return layers.flat(layers.parts(token, 2).get(1));
  }

  private Operand<TFloat32> start(Operand<TFloat32> first) {
    int width = shape.width();
    return tf.math.tanh(
        layers.project("decoder_start", first, width, shape.decoderLayers() * width));
  }

  private Operand<TFloat32> input(Operand<TFloat32> words) {
    return layers.project("decoder_input", words, shape.width(), GruCell.PARTS * shape.width());
  }

  /** From {@code [batch * length, parts * width]} to {@code [length, batch, parts * width]}. */
  private Operand<TFloat32> swapped(Operand<TFloat32> x, Operand<TInt32> extent, int parts) {
    Operand<TInt32> last = tf.constant(new int[] {parts * shape.width()});
    Operand<TFloat32> apart = tf.reshape(x, tf.concat(List.of(extent, last), tf.constant(0)));
    return tf.linalg.transpose(apart, tf.constant(new int[] {1, 0, 2}));
  }

  /** Scores by the state of the last layer, what was seen of the source and the last word. */
  private Operand<TFloat32> logits(
      List<? extends Operand<TFloat32>> states, Operand<TFloat32> words) {
    int top = shape.decoderLayers() - 1;
    Operand<TFloat32> all =
        tf.concat(
            List.of(dropout.apply(states.get(top)), dropout.apply(states.get(top + 1)), words),
            tf.constant(1));
    Operand<TFloat32> x = layers.project("readout", all, 3 * shape.width(), shape.width());
    return layers.logits(layers.feedForward("readout", x));
  }

  @Override
  public Output<?>[] gradients(Operand<TFloat32> loss, List<Variable<TFloat32>> variables) {
    return recurrences.gradients(loss, variables);
  }
}
