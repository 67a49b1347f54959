package io.suasion.seq2seq.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.nn.TopK;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** Writes a SavedModel with the signatures {@code encode} and {@code step} of the README. */
public final class ServingGraph {

  /** How many continuations a step gives for each row. */
  public static final int CONTINUATIONS = 32;

  private final Ops tf;
  private final Architecture shape;
  private final Network network;

  private ServingGraph(Ops tf, Architecture shape, Parameters parameters) {
    this.tf = tf;
    this.shape = shape;
    this.network = Network.of(tf, shape, parameters, Dropout.NONE);
  }

  /** Writes the model of these weights to a new folder. */
  public static void export(Architecture shape, Map<String, float[]> weights, Path folder)
      throws IOException {
    TensorFlowNatives.load();
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Parameters parameters = new Parameters(tf);
      ServingGraph serving = new ServingGraph(tf, shape, parameters);
      Signature encode = serving.encode();
      Signature step = serving.step();
      parameters.assign(session, weights);
      SavedModelBundle.exporter(folder.toString())
          .withFunctions(
              SessionFunction.create(encode, session), SessionFunction.create(step, session))
          .export();
    }
  }

  private Signature encode() {
    Operand<TInt32> source = ids(Shape.of(-1, -1));
    Network.Memory memory = network.encode(source);
    return Signature.builder("encode")
        .input("source", source)
        .output("memory", memory.heads())
        .output("memory_mask", memory.mask())
        .build();
  }

  private Signature step() {
    Operand<TInt32> tokens = ids(Shape.of(-1));
    Operand<TInt32> parents = ids(Shape.of(-1));
    Operand<TInt32> position = ids(Shape.of(1));
    Shape heads = Shape.of(-1, headsOfLayers(), -1, shape.headWidth());
    Operand<TFloat32> cache = floats(heads);
    Operand<TFloat32> memory = floats(heads);
    Operand<TFloat32> mask = floats(Shape.of(-1, 1, 1, -1));
    Network.Step step =
        network.step(tokens, parents, position, cache, new Network.Memory(memory, mask));
    int most = Math.min(CONTINUATIONS, shape.vocabulary());
    TopK<TFloat32, TInt32> best =
        tf.nn.topK(tf.nn.logSoftmax(step.logits()), tf.constant(most), TInt32.class);
    return Signature.builder("step")
        .input("tokens", tokens)
        .input("parents", parents)
        .input("position", position)
        .input("cache", cache)
        .input("memory", memory)
        .input("memory_mask", mask)
        .output("cache", step.cache())
        .output("ids", best.indices())
        .output("log_probabilities", best.values())
        .build();
  }

  /** The number of heads of all layers; unknown where memory and cache differ. */
  private long headsOfLayers() {
    return shape.kind() == Architecture.Kind.TRANSFORMER
        ? 2L * shape.decoderLayers() * shape.heads()
        : Shape.UNKNOWN_SIZE;
  }

  private Operand<TInt32> ids(Shape ids) {
    return tf.placeholder(TInt32.class, Placeholder.shape(ids));
  }

  private Operand<TFloat32> floats(Shape floats) {
    return tf.placeholder(TFloat32.class, Placeholder.shape(floats));
  }
}
