package io.suasion.seq2seq.training;

import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.network.TrainingGraph;
import java.util.List;
import java.util.Map;

/** Measures weights on examples that they have not learned. */
public final class DevelopmentLoss {

  private static final int BATCH = 64;

  private DevelopmentLoss() {}

  /**
   * The mean over the tokens of each list of examples, in nats a token; not a number for none.
   *
   * @param weights by the name of their variable
   */
  public static List<Double> of(
      Architecture architecture, Map<String, float[]> weights, List<List<Example>> lists) {
    try (TrainingGraph graph = new TrainingGraph(architecture)) {
      graph.weights().assign(graph.session(), weights);
      return lists.stream().map(examples -> of(graph, examples)).toList();
    }
  }

  private static double of(TrainingGraph graph, List<Example> examples) {
    double loss = 0;
    long tokens = 0;
    for (List<Example> some : Batches.byLength(examples, BATCH)) {
      int counted = some.stream().mapToInt(example -> example.target().length + 1).sum();
      loss += (double) graph.loss(Batches.pad(some)) * counted;
      tokens += counted;
    }
    return loss / tokens;
  }
}
