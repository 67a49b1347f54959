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
  private static final Selection LAST_WEIGHTS = new Selection(1, 0);

  private final Architecture architecture;
  private final TrainingPlan plan;
  private final InstantSource clock;
  private final TrainingListener listener;
  private final Optional<Path> checkpoints;
  private Map<String, float[]> first = Map.of();
  private Selection selection = LAST_WEIGHTS;
  private TrainingPosition place = TrainingPosition.START;
  private Average average = Average.NONE;
  private Best best = Best.NONE;
  private Duration saved = Duration.ZERO;
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

  /** Ends with these weights instead of the last ones. */
  public Trainer keeping(Selection chosen) {
    selection = chosen;
    return this;
  }

  /**
   * The result of a training.
   *
   * @param weights by the name of their variable
   * @param origin what the weights are, for people
   * @param developmentLoss of these weights, in nats a token
   */
  public record Outcome(
      Map<String, float[]> weights,
      String origin,
      long steps,
      Duration trained,
      double developmentLoss) {}

  /**
   * Trains to the end of the plan, or until patience ends.
   *
   * @param identity of the data: a checkpoint of other data is refused
   * @param resume whether to go on from the checkpoint, where there is one
   */
  public Outcome train(
      List<Example> examples, List<Example> development, String identity, boolean resume)
      throws IOException {
    List<Batch> evaluation = evaluation(development);
    String training = String.join(" ", identity, architecture + "", plan + "", selection + "");
    try (TrainingGraph graph = new TrainingGraph(architecture)) {
      start(graph, training, resume);
      while (!finished(examples) && !selection.isOver(best)) {
        epoch(graph, examples, training);
        // The evaluation goes before the checkpoint, so that no resumed training lacks an
        // evaluation.
        evaluateEpoch(graph, evaluation);
        save(graph, training);
      }
      return outcome(graph, evaluation);
    }
  }

  private void start(TrainingGraph graph, String training, boolean resume) throws IOException {
    if (resume && checkpoints.isPresent() && Files.exists(Checkpoint.file(checkpoints.get()))) {
      Checkpoint checkpoint = Checkpoint.load(checkpoints.get(), training);
      place = checkpoint.place();
      saved = place.trained();
      average = checkpoint.average();
      best = checkpoint.best();
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
    return plan.done(place.step(), stepsAnEpoch(examples), place.trained());
  }

  private int stepsAnEpoch(List<Example> examples) {
    return (examples.size() + plan.batchSize() - 1) / plan.batchSize();
  }

  private void epoch(TrainingGraph graph, List<Example> examples, String training)
      throws IOException {
    List<List<Example>> batches =
        Batches.shuffled(examples, plan.batchSize(), plan.seed(), place.epoch());
    while (place.batch() < batches.size() && !finished(examples)) {
      if (place.trained().minus(saved).compareTo(BETWEEN_CHECKPOINTS) >= 0) {
        save(graph, training);
      }
      learn(graph, Batches.pad(batches.get(place.batch())), done(examples));
      double done = done(examples);
      if (selection.isDue(average.count(), done)) {
        average = average.with(weights(graph));
      }
      listener.stepped(new Progress(place.step(), done, place.loss(), speed, place.trained()));
    }
    if (place.batch() == batches.size()) {
      place = place.atNextEpoch();
    }
  }

  private void learn(TrainingGraph graph, Batch examples, double done) {
    long start = clock.millis();
    float rate = plan.rate(place.step(), done);
    float loss = graph.learn(examples, rate, (float) plan.dropout(), place.step(), plan.seed());
    if (!Float.isFinite(loss)) {
      throw new IllegalStateException(
          "The loss is no longer a number at step " + place.step() + ": lower the learning rate.");
    }
    long millis = Math.max(1, clock.millis() - start);
    place = place.afterStep(loss, millis);
    speed = TrainingPosition.running(speed, 1000.0 * examples.tokens() / millis);
  }

  private void evaluateEpoch(TrainingGraph graph, List<Batch> evaluation) {
    double loss = evaluate(graph, evaluation);
    listener.evaluated(place.batch() == 0 ? place.epoch() : place.epoch() + 1, loss);
    if (selection.patience() > 0) {
      best = best.after(loss, () -> weights(graph));
    }
  }

  private void save(TrainingGraph graph, String training) throws IOException {
    saved = place.trained();
    if (checkpoints.isPresent()) {
      Map<String, float[]> moments = graph.moments().read(graph.session());
      new Checkpoint(training, place, weights(graph), moments, average, best)
          .save(checkpoints.get());
    }
  }

  private Outcome outcome(TrainingGraph graph, List<Batch> evaluation) {
    if (average.count() > 0) {
      Map<String, float[]> mean = average.mean();
      graph.weights().assign(graph.session(), mean);
      double loss = evaluate(graph, evaluation);
      if (!(best.loss() < loss)) {
        String origin =
            average.count() == 1
                ? "the last weights"
                : "the mean of " + average.count() + " snapshots";
        return new Outcome(mean, origin, place.step(), place.trained(), loss);
      }
    }
    return new Outcome(
        best.weights(), "the best epoch", place.step(), place.trained(), best.loss());
  }

  private static Map<String, float[]> weights(TrainingGraph graph) {
    return graph.weights().read(graph.session());
  }

  private List<Batch> evaluation(List<Example> development) {
    int stride = Math.max(1, development.size() / EVALUATED_EXAMPLES);
    List<Example> some =
        IntStream.iterate(0, i -> i < development.size(), i -> i + stride)
            .mapToObj(development::get)
            .toList();
    if (some.isEmpty() && selection.patience() > 0) {
      throw new IllegalArgumentException(
          "There is no development set whose loss could end the training: leave out the patience.");
    }
    return Batches.byLength(some, plan.batchSize()).stream().map(Batches::pad).toList();
  }

  private static double evaluate(TrainingGraph graph, List<Batch> batches) {
    return batches.stream().mapToDouble(graph::loss).average().orElse(Double.NaN);
  }
}
