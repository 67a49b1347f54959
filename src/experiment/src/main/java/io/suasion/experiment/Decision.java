package io.suasion.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which variant was chosen for one reader, and what followed. It names no reader.
 *
 * @param propensity the probability with which this variant was chosen, in (0, 1]
 * @param score the ranker's score of the variant
 * @param activatedAt when it was really shown, if it was
 * @param outcomes in the order of their arrival
 */
public record Decision(
    String id,
    String experiment,
    String variant,
    double propensity,
    String policy,
    double score,
    Instant chosenAt,
    Optional<Instant> activatedAt,
    List<Outcome> outcomes) {

  public Decision {
    outcomes = List.copyOf(outcomes);
  }

  /** The reward of the whole decision: its best outcome, so that it never exceeds 1. */
  public double reward() {
    return outcomes.stream().mapToDouble(Outcome::reward).max().orElse(0);
  }

  /**
   * The counts that this decision adds to its arm. Outcomes before the activation wait for it: if
   * they counted alone, a caller that loses activations would see nothing but successes.
   */
  public Counts counts() {
    return activatedAt.isPresent()
        ? new Counts(1, 1, outcomes.size(), reward())
        : new Counts(1, 0, 0, 0);
  }

  /**
   * The number of changes to this decision. Two states of one decision have different revisions.
   */
  public int revision() {
    return outcomes.size() + (activatedAt.isPresent() ? 1 : 0);
  }

  Optional<Outcome> outcome(String outcomeId) {
    return outcomes.stream().filter(outcome -> outcome.id().equals(outcomeId)).findFirst();
  }

  Decision activated(Instant at) {
    return changed(Optional.of(at), outcomes);
  }

  Decision followedBy(Outcome outcome) {
    return changed(activatedAt, Stream.concat(outcomes.stream(), Stream.of(outcome)).toList());
  }

  private Decision changed(Optional<Instant> newActivatedAt, List<Outcome> newOutcomes) {
    return new Decision(
        id, experiment, variant, propensity, policy, score, chosenAt, newActivatedAt, newOutcomes);
  }
}
