package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * An encoder of gated recurrent units that read the source in both directions, and a decoder of
 * them that attends to it (Cho et al., 2014; Bahdanau et al., 2015). The cache of a step is the
 * states of the decoder's layers, whatever the position.
 */
final class Gru implements Network {

  private final Ops tf;
  private final Architecture shape;
  private final Parameters parameters;
  private final Dropout dropout;
  private final Layers layers;
  private final Recurrences recurrences;
  private final GruEncoder encoder;
  private final GruDecoder decoder;

  Gru(Ops tf, Architecture shape, Parameters parameters, Dropout dropout) {
    this.tf = tf;
    this.shape = shape;
    this.parameters = parameters;
    this.dropout = dropout;
    this.layers = new Layers(tf, shape, parameters, dropout);
    this.recurrences = new Recurrences(tf);
    this.encoder = new GruEncoder(tf, shape, parameters, layers, recurrences);
    this.decoder = new GruDecoder(shape);
  }

  @Override
  public Memory encode(Operand<TInt32> source) {
    Operand<TInt32> extent = tf.shape(source);
    Operand<TFloat32> tokens = encoder.tokensInBothDirections(source);
    Operand<TFloat32> x = dropout.apply(layers.flat(layers.embed(source)));
    for (int layer = 0; layer < shape.encoderLayers(); layer++) {
      Operand<TFloat32> read = encoder.read("encoder_" + layer, x, extent, tokens);
      x = layer == 0 ? dropout.apply(read) : layers.residual(x, read);
    }
    Operand<TFloat32> keys = layers.project("decoder_keys", x, shape.width(), shape.width());
    Operand<TFloat32> both = tf.concat(List.of(keys, x), tf.constant(1));
    return new Memory(layers.heads(both, extent, 2), layers.paddingMask(source));
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
                new Recurrence.Sequence(inputs, recurrences.length(extent)),
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
    // The start stands behind the cache, and only the first of both is kept. At first the cache is
    // empty, so the start is kept.
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

  /**
   * The encoder's output for the first token: backwards, it has read the whole source. Shape {@code
   * [batch, width]}.
   */
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

  /**
   * Changes the shape from {@code [batch * length, parts * width]} to {@code [length, batch, parts
   * * width]}.
   */
  private Operand<TFloat32> swapped(Operand<TFloat32> x, Operand<TInt32> extent, int parts) {
    Operand<TInt32> last = tf.constant(new int[] {parts * shape.width()});
    Operand<TFloat32> apart = tf.reshape(x, tf.concat(List.of(extent, last), tf.constant(0)));
    return tf.linalg.transpose(apart, tf.constant(new int[] {1, 0, 2}));
  }

  /**
   * Scores of the next token, from the state of the last layer, the attended source and the last
   * token.
   */
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
