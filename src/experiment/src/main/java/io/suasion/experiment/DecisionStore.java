package io.suasion.experiment;

import java.util.List;
import java.util.Optional;

/**
 * Keeps decisions and what was counted of their arms. Implementations are thread-safe, and their
 * reads see every write that was acknowledged before. Only the count of decisions may be inexact.
 */
public interface DecisionStore {

  /** Every arm of an experiment that was ever chosen, in no particular order. */
  List<Arm> arms(String experiment);

  /**
   * What the arms of these variants have learned, in the order of the variants. Arms that were
   * never chosen are included. The count of decisions may be left out: no policy learns from it.
   */
  List<Arm> arms(String experiment, List<String> variants);

  /** Keeps a new decision and counts it. */
  void add(Decision decision);

  Optional<Decision> find(String id);

  /**
   * Replaces a decision by its next state and adds the difference of their counts to the arm, both
   * or neither.
   *
   * @return false, and nothing is changed, if the stored revision is not {@code before}'s
   */
  boolean replace(Decision before, Decision after);
}
