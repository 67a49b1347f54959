package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** A pre-norm Transformer (Vaswani et al., 2017; Xiong et al., 2020), built from {@link Layers}. */
final class Transformer implements Network {

  private final Ops tf;
  private final Architecture shape;
  private final Layers layers;
  private final Dropout dropout;

  Transformer(Ops tf, Architecture shape, Parameters parameters, Dropout dropout) {
    this.tf = tf;
    this.shape = shape;
    this.dropout = dropout;
    this.layers = new Layers(tf, shape, parameters, dropout);
  }

  /** Keys and values of each decoder layer: {@code [batch, layers * 2 * heads, ...]}. */
  @Override
  public Memory encode(Operand<TInt32> source) {
    Operand<TInt32> extent = tf.shape(source);
    Operand<TFloat32> mask = layers.paddingMask(source);
    Operand<TFloat32> x =
        dropout.apply(
            layers.flat(layers.embed(source, positions(extent), "source", shape.sourceLimit())));
    for (int layer = 0; layer < shape.encoderLayers(); layer++) {
      String name = "encoder_" + layer;
      x = layers.residual(x, selfAttention(name, x, extent, mask));
      x = layers.feedForward(name, x);
    }
    return new Memory(memory(layers.norm(x), extent), mask);
  }

  private Operand<TFloat32> memory(Operand<TFloat32> encoded, Operand<TInt32> extent) {
    List<Operand<TFloat32>> heads = new ArrayList<>();
    for (int layer = 0; layer < shape.decoderLayers(); layer++) {
      String name = "decoder_" + layer + "_memory";
      heads.add(
          layers.heads(layers.project(name, encoded, shape.width(), 2 * shape.width()), extent, 2));
    }
    return layers.together(heads);
  }

  @Override
  public Operand<TFloat32> decode(Operand<TInt32> target, Memory memory) {
    Operand<TInt32> extent = tf.shape(target);
    Operand<TInt32> positions = positions(extent);
    Operand<TFloat32> mask = layers.causalMask(positions);
    Operand<TFloat32> x =
        dropout.apply(layers.flat(layers.embed(target, positions, "target", shape.targetLimit())));
    List<? extends Operand<TFloat32>> sources =
        layers.parts(memory.heads(), 2 * shape.decoderLayers());
    for (int layer = 0; layer < shape.decoderLayers(); layer++) {
      String name = "decoder_" + layer;
      x = layers.residual(x, selfAttention(name, x, extent, mask));
      Operand<TFloat32> query = layers.heads(crossQuery(name, x), extent, 1);
      Operand<TFloat32> found =
          layers.attend(query, sources.get(2 * layer), sources.get(2 * layer + 1), memory.mask());
      x = layers.residual(x, output(name + "_cross", layers.join(found)));
      x = layers.feedForward(name, x);
    }
    return layers.logits(x);
  }

  /** The cache is {@code [rows, layers * 2 * heads, position + 1, headWidth]}. */
  @Override
  public Step step(
      Operand<TInt32> tokens,
      Operand<TInt32> parents,
      Operand<TInt32> position,
      Operand<TFloat32> cache,
      Memory memory) {
    Operand<TFloat32> x = layers.embed(tokens, position, "target", shape.targetLimit());
    List<? extends Operand<TFloat32>> pasts =
        layers.parts(tf.gather(cache, parents, tf.constant(0)), shape.decoderLayers());
    List<? extends Operand<TFloat32>> sources =
        layers.parts(memory.heads(), 2 * shape.decoderLayers());
    List<Operand<TFloat32>> caches = new ArrayList<>();
    for (int layer = 0; layer < shape.decoderLayers(); layer++) {
      String name = "decoder_" + layer;
      List<? extends Operand<TFloat32>> fresh = freshHeads(name, x);
      Operand<TFloat32> grown = tf.concat(List.of(pasts.get(layer), fresh.get(1)), tf.constant(2));
      caches.add(grown);
      List<? extends Operand<TFloat32>> own = layers.parts(grown, 2);
      Operand<TFloat32> said = layers.attend(fresh.get(0), own.get(0), own.get(1), null);
      x = layers.residual(x, output(name, layers.flat(said)));
      Operand<TFloat32> query = oneToken(crossQuery(name, x), 1);
      Operand<TFloat32> found =
          layers.attend(query, sources.get(2 * layer), sources.get(2 * layer + 1), memory.mask());
      x = layers.residual(x, output(name + "_cross", layers.flat(found)));
      x = layers.feedForward(name, x);
    }
    return new Step(layers.logits(x), layers.together(caches));
  }

  @Override
  public Output<?>[] gradients(Operand<TFloat32> loss, List<Variable<TFloat32>> variables) {
    Graph graph = (Graph) tf.scope().env();
    return graph.addGradients(loss.asOutput(), Loop.outputs(variables));
  }

  /** The queries of one token a row, and its keys and values in one piece. */
  private List<? extends Operand<TFloat32>> freshHeads(String name, Operand<TFloat32> x) {
    Operand<TInt32> sizes = tf.constant(new int[] {shape.heads(), 2 * shape.heads()});
    return tf.splitV(oneToken(queriesKeysValues(name, x), 3), sizes, tf.constant(1), 2L).output();
  }

  private Operand<TFloat32> oneToken(Operand<TFloat32> x, int parts) {
    return tf.reshape(x, tf.constant(new int[] {-1, parts * shape.heads(), 1, shape.headWidth()}));
  }

  private Operand<TFloat32> selfAttention(
      String name, Operand<TFloat32> x, Operand<TInt32> extent, Operand<TFloat32> mask) {
    List<? extends Operand<TFloat32>> heads =
        layers.parts(layers.heads(queriesKeysValues(name, x), extent, 3), 3);
    Operand<TFloat32> seen = layers.attend(heads.get(0), heads.get(1), heads.get(2), mask);
    return output(name, layers.join(seen));
  }

  private Operand<TFloat32> queriesKeysValues(String name, Operand<TFloat32> x) {
    return layers.project(name + "_self", layers.norm(x), shape.width(), 3 * shape.width());
  }

  private Operand<TFloat32> crossQuery(String name, Operand<TFloat32> x) {
    return layers.project(name + "_query", layers.norm(x), shape.width(), shape.width());
  }

  private Operand<TFloat32> output(String name, Operand<TFloat32> joined) {
    return layers.project(name + "_mix", joined, shape.width(), shape.width());
  }

  private Operand<TInt32> positions(Operand<TInt32> extent) {
    Operand<TInt32> length =
        tf.reshape(tf.gather(extent, tf.constant(1), tf.constant(0)), tf.constant(new int[0]));
    return tf.range(tf.constant(0), length, tf.constant(1));
  }
}
