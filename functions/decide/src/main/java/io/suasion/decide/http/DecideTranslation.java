package io.suasion.decide.http;

import io.suasion.api.decide.ArmStatus;
import io.suasion.api.decide.Candidate;
import io.suasion.api.decide.DecisionAnswer;
import io.suasion.api.decide.ExperimentAnswer;
import io.suasion.api.decide.OutcomeType;
import io.suasion.api.decide.Policy;
import io.suasion.experiment.ArmEstimate;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import io.suasion.experiment.Variant;
import io.suasion.web.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Translates the contract into the words of the library, and back. */
final class DecideTranslation {

  private DecideTranslation() {}

  static List<Variant> variants(List<Candidate> candidates) {
    requireDifferentIds(candidates);
    return candidates.stream()
        .map(candidate -> new Variant(candidate.id(), candidate.score()))
        .toList();
  }

  static String name(OutcomeType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  static DecisionAnswer answer(Decision decision, Policy policy) {
    return new DecisionAnswer(
        decision.id(), decision.experiment(), decision.variant(), decision.propensity(), policy);
  }

  static ExperimentAnswer answer(String experiment, List<ArmEstimate> estimates) {
    if (estimates.isEmpty()) {
      throw ProblemException.unknown(
          "Nothing was decided in this experiment yet. Use the name that POST /v1/decisions got.");
    }
    return new ExperimentAnswer(
        experiment, estimates.stream().map(DecideTranslation::status).toList());
  }

  private static void requireDifferentIds(List<Candidate> candidates) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!ids.add(candidates.get(i).id())) {
        throw ProblemException.invalid(
            "/variants/" + i + "/id", "Give each variant an id of its own.");
      }
    }
  }

  private static ArmStatus status(ArmEstimate estimate) {
    Counts counts = estimate.arm().counts();
    return new ArmStatus(
        estimate.arm().variant(),
        counts.decisions(),
        counts.activations(),
        counts.outcomes(),
        counts.meanReward(),
        estimate.bestProbability());
  }
}
