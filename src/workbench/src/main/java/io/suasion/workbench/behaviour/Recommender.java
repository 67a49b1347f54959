package io.suasion.workbench.behaviour;

import java.util.List;
import java.util.Map;

/** Scores products for a reader. */
interface Recommender {

  /**
   * A score for each product that may be recommended; what the reader knows is left out later.
   *
   * @param history of the reader, the oldest first
   */
  Map<String, Double> scores(List<Interaction> history);
}
