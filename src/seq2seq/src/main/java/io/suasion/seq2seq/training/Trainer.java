package io.suasion.seq2seq.training;

import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.network.Batch;
import io.suasion.seq2seq.network.TrainingGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Trains a model on examples. Use one for one training, on one thread. */
public final class Trainer {

  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(3);
  private static final int EVALUATED_EXAMPLES = 2_000;
  private static final double MEMORY_OF_LOSS = 0.97;

  private final Architecture architecture;
  private final TrainingPlan plan;
  private final InstantSource clock;
  private final TrainingListener listener;
  private final Optional<Path> checkpoints;
  private Map<String, float[]> first = Map.of();
  private int epoch;
  private int batch;
  private long step;
  private Duration trained = Duration.ZERO;
  private Duration saved = Duration.ZERO;
  private double loss = Double.NaN;
  private double speed = Double.NaN;

  /** Takes a folder for checkpoints, or none for a training that cannot be resumed. */
  public Trainer(
      Architecture architecture,
      TrainingPlan plan,
      Optional<Path> checkpoints,
      InstantSource clock,
      TrainingListener listener) {
    this.architecture = architecture;
    this.plan = plan;
    this.checkpoints = checkpoints;
    this.clock = clock;
    this.listener = listener;
  }

  /** Starts from these weights, by the name of their variable, instead of random ones. */
  public Trainer from(Map<String, float[]> weights) {
    first = weights;
    return this;
  }

  /**
   * What came of a training.
   *
   * @param weights by the name of their variable
   * @param developmentLoss in nats a token
   */
  public record Outcome(
      Map<String, float[]> weights, long steps, Duration trained, double developmentLoss) {}

  /**
   * Trains to the end of the plan.
   *
   * @param identity of the data: a checkpoint of other data is refused
   * @param resume whether to go on from the checkpoint, where there is one
   */
  public Outcome train(
      List<Example> examples, List<Example> development, String identity, boolean resume)
      throws IOException {
    List<Batch> evaluation = evaluation(development);
    String training = identity + " " + architecture + " " + plan;
    try (TrainingGraph graph = new TrainingGraph(architecture)) {
      start(graph, training, resume);
      double evaluated = Double.NaN;
      while (!finished(examples)) {
        epoch(graph, examples, training);
        save(graph, training);
        evaluated = evaluate(graph, evaluation);
        listener.evaluated(batch == 0 ? epoch : epoch + 1, evaluated);
      }
      double last = Double.isNaN(evaluated) ? evaluate(graph, evaluation) : evaluated;
      return new Outcome(graph.weights().read(graph.session()), step, trained, last);
    }
  }

  private void start(TrainingGraph graph, String training, boolean resume) throws IOException {
    if (resume && checkpoints.isPresent() && Files.exists(Checkpoint.file(checkpoints.get()))) {
      Checkpoint checkpoint = Checkpoint.load(checkpoints.get(), training);
      epoch = checkpoint.epoch();
      batch = checkpoint.batch();
      step = checkpoint.step();
      trained = checkpoint.trained();
      saved = trained;
      graph.weights().assign(graph.session(), checkpoint.weights());
      graph.moments().assign(graph.session(), checkpoint.moments());
    } else {
      SplittableRandom random = new SplittableRandom(plan.seed());
      Map<String, float[]> moments = graph.moments().initial(random);
      moments.replaceAll((name, values) -> new float[values.length]);
      Map<String, float[]> weights = first.isEmpty() ? graph.weights().initial(random) : first;
      graph.weights().assign(graph.session(), weights);
      graph.moments().assign(graph.session(), moments);
    }
  }

  private boolean finished(List<Example> examples) {
    return done(examples) >= 1;
  }

  private double done(List<Example> examples) {
    return plan.done(step, stepsAnEpoch(examples), trained);
  }

  private int stepsAnEpoch(List<Example> examples) {
    return (examples.size() + plan.batchSize() - 1) / plan.batchSize();
  }

  private void epoch(TrainingGraph graph, List<Example> examples, String training)
      throws IOException {
    List<List<Example>> batches = Batches.shuffled(examples, plan.batchSize(), plan.seed(), epoch);
    while (batch < batches.size() && !finished(examples)) {
      learn(graph, Batches.pad(batches.get(batch)), done(examples));
      batch++;
      listener.stepped(new Progress(step, done(examples), loss, speed, trained));
      if (trained.minus(saved).compareTo(BETWEEN_CHECKPOINTS) >= 0) {
        save(graph, training);
      }
    }
    if (batch == batches.size()) {
      epoch++;
      batch = 0;
    }
  }

  private void learn(TrainingGraph graph, Batch examples, double done) {
    long start = clock.millis();
    float fresh =
        graph.learn(examples, plan.rate(step, done), (float) plan.dropout(), step, plan.seed());
    if (!Float.isFinite(fresh)) {
      throw new IllegalStateException(
          "The loss is no longer a number at step " + step + ": lower the learning rate.");
    }
    long millis = Math.max(1, clock.millis() - start);
    step++;
    trained = trained.plusMillis(millis);
    loss = running(loss, fresh);
    speed = running(speed, 1000.0 * examples.tokens() / millis);
  }

  private static double running(double mean, double fresh) {
    return Double.isNaN(mean) ? fresh : MEMORY_OF_LOSS * mean + (1 - MEMORY_OF_LOSS) * fresh;
  }

  private void save(TrainingGraph graph, String training) throws IOException {
    saved = trained;
    if (checkpoints.isPresent()) {
      new Checkpoint(
              training,
              epoch,
              batch,
              step,
              trained,
              graph.weights().read(graph.session()),
              graph.moments().read(graph.session()))
          .save(checkpoints.get());
    }
  }

  private List<Batch> evaluation(List<Example> development) {
    int stride = Math.max(1, development.size() / EVALUATED_EXAMPLES);
    List<Example> some =
        IntStream.iterate(0, i -> i < development.size(), i -> i + stride)
            .mapToObj(development::get)
            .toList();
    return Batches.byLength(some, plan.batchSize()).stream().map(Batches::pad).toList();
  }

  private static double evaluate(TrainingGraph graph, List<Batch> batches) {
    return batches.stream().mapToDouble(graph::loss).average().orElse(Double.NaN);
  }
}
