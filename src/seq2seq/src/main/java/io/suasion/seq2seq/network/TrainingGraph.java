package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * The graph that learns: cross entropy with label smoothing (Szegedy et al., 2016), gradients
 * clipped by their global norm, Adam (Kingma and Ba, 2015). One thread at a time.
 */
public final class TrainingGraph implements AutoCloseable {

  private static final float SMOOTHING = 0.1f;
  private static final float LONGEST_GRADIENT = 1f;
  private static final float FIRST_DECAY = 0.9f;
  private static final float SECOND_DECAY = 0.98f;
  private static final float EPSILON = 1e-9f;

  private final Graph graph = new Graph();
  private final Ops tf;
  private final Session session;
  private final Parameters weights;
  private final Parameters moments;
  private final Operand<TInt32> source;
  private final Operand<TInt32> target;
  private final Operand<TInt32> expected;
  private final Operand<TInt32> seed;
  private final Operand<TFloat32> dropout;
  private final Operand<TFloat32> rate;
  private final Operand<TFloat32> firstPower;
  private final Operand<TFloat32> secondPower;
  private final Operand<TFloat32> smoothed;
  private final Operand<TFloat32> plain;
  private final List<Op> updates = new ArrayList<>();

  public TrainingGraph(Architecture shape) {
    TensorFlowNatives.load();
    tf = Ops.create(graph);
    weights = new Parameters(tf);
    moments = new Parameters(tf);
    source = tokens("source");
    target = tokens("target");
    expected = tokens("expected");
    seed = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(2)));
    dropout = scalar("dropout");
    rate = scalar("rate");
    firstPower = scalar("first_power");
    secondPower = scalar("second_power");
    Network network = Network.of(tf, shape, weights, Dropout.seeded(tf, dropout, seed));
    Operand<TFloat32> logits = network.decode(target, network.encode(source));
    smoothed = crossEntropy(logits, SMOOTHING, shape.vocabulary());
    plain = crossEntropy(logits, 0, shape.vocabulary());
    addUpdates(network);
    session = new Session(graph);
  }

  private Operand<TInt32> tokens(String name) {
    return tf.withName(name).placeholder(TInt32.class, Placeholder.shape(Shape.of(-1, -1)));
  }

  private Operand<TFloat32> scalar(String name) {
    return tf.withName(name).placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
  }

  /** The mean over tokens that are not padding. */
  private Operand<TFloat32> crossEntropy(
      Operand<TFloat32> logits, float smoothing, int vocabulary) {
    Operand<TInt32> labels = tf.reshape(expected, tf.constant(new int[] {-1}));
    Operand<TFloat32> wanted =
        tf.oneHot(
            labels,
            tf.constant(vocabulary),
            tf.constant(1 - smoothing),
            tf.constant(smoothing / vocabulary));
    Operand<TFloat32> losses = tf.nn.softmaxCrossEntropyWithLogits(logits, wanted).loss();
    Operand<TFloat32> counted =
        tf.dtypes.cast(tf.math.notEqual(labels, tf.constant(0)), TFloat32.class);
    return tf.math.div(
        tf.reduceSum(tf.math.mul(losses, counted), tf.constant(0)),
        tf.reduceSum(counted, tf.constant(0)));
  }

  private void addUpdates(Network network) {
    List<Variable<TFloat32>> variables = List.copyOf(weights.all().values());
    Output<?>[] gradients = network.gradients(smoothed, variables);
    Operand<TFloat32> scale = clipping(gradients);
    int index = 0;
    for (Map.Entry<String, Variable<TFloat32>> entry : weights.all().entrySet()) {
      updates.add(adam(entry.getKey(), entry.getValue(), floats(gradients[index++]), scale));
    }
  }

  private Operand<TFloat32> clipping(Output<?>[] gradients) {
    List<Operand<TFloat32>> halves = new ArrayList<>();
    for (Output<?> gradient : gradients) {
      halves.add(tf.nn.l2Loss(floats(gradient)));
    }
    Operand<TFloat32> norm = tf.math.sqrt(tf.math.mul(tf.math.addN(halves), tf.constant(2f)));
    Operand<TFloat32> longest = tf.constant(LONGEST_GRADIENT);
    return tf.math.div(longest, tf.math.maximum(norm, longest));
  }

  private Op adam(
      String name,
      Variable<TFloat32> variable,
      Operand<TFloat32> gradient,
      Operand<TFloat32> scale) {
    long[] shape = variable.shape().asArray();
    return tf.train.applyAdam(
        variable,
        moments.get(name + "_first_moment", shape),
        moments.get(name + "_second_moment", shape),
        firstPower,
        secondPower,
        rate,
        tf.constant(FIRST_DECAY),
        tf.constant(SECOND_DECAY),
        tf.constant(EPSILON),
        tf.math.mul(gradient, scale));
  }

  @SuppressWarnings("unchecked")
  private static Operand<TFloat32> floats(Output<?> gradient) {
    return (Operand<TFloat32>) gradient;
  }

  public Parameters weights() {
    return weights;
  }

  /** Adam's estimates, which a checkpoint keeps and a bundle does not. */
  public Parameters moments() {
    return moments;
  }

  public Session session() {
    return session;
  }

  /**
   * One step of learning.
   *
   * @param dropped the share of activations set to zero
   * @param step counted from 0
   * @return the smoothed loss before the step, in nats a token
   */
  public float learn(Batch batch, float learningRate, float dropped, long step, long randomSeed) {
    try (TInt32 sources = tensor(batch.source());
        TInt32 targets = tensor(batch.target());
        TInt32 labels = tensor(batch.expected());
        TInt32 seeds = TInt32.vectorOf((int) randomSeed, (int) step);
        TFloat32 dropoutRate = TFloat32.scalarOf(dropped);
        TFloat32 learning = TFloat32.scalarOf(learningRate);
        TFloat32 first = TFloat32.scalarOf((float) Math.pow(FIRST_DECAY, step + 1.0));
        TFloat32 second = TFloat32.scalarOf((float) Math.pow(SECOND_DECAY, step + 1.0))) {
      Session.Runner runner =
          session
              .runner()
              .feed(source, sources)
              .feed(target, targets)
              .feed(expected, labels)
              .feed(seed, seeds)
              .feed(dropout, dropoutRate)
              .feed(rate, learning)
              .feed(firstPower, first)
              .feed(secondPower, second)
              .fetch(smoothed);
      updates.forEach(runner::addTarget);
      return scalar(runner);
    }
  }

  /** The loss without smoothing and dropout, in nats a token. */
  public float loss(Batch batch) {
    try (TInt32 sources = tensor(batch.source());
        TInt32 targets = tensor(batch.target());
        TInt32 labels = tensor(batch.expected());
        TInt32 seeds = TInt32.vectorOf(0, 0);
        TFloat32 none = TFloat32.scalarOf(0)) {
      return scalar(
          session
              .runner()
              .feed(source, sources)
              .feed(target, targets)
              .feed(expected, labels)
              .feed(seed, seeds)
              .feed(dropout, none)
              .fetch(plain));
    }
  }

  private static float scalar(Session.Runner runner) {
    try (Result result = runner.run()) {
      return ((TFloat32) result.get(0)).getFloat();
    }
  }

  private static TInt32 tensor(int[][] rows) {
    return TInt32.tensorOf(StdArrays.ndCopyOf(rows));
  }

  @Override
  public void close() {
    session.close();
    graph.close();
  }
}
