package io.suasion.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The port in memory; slow and obvious. */
final class InMemoryDecisionStore implements DecisionStore {

  private final Map<String, Decision> decisions = new HashMap<>();

  @Override
  public synchronized List<Arm> arms(String experiment) {
    return arms(
        experiment,
        decisions.values().stream()
            .filter(decision -> decision.experiment().equals(experiment))
            .map(Decision::variant)
            .distinct()
            .toList());
  }

  @Override
  public synchronized List<Arm> arms(String experiment, List<String> variants) {
    return variants.stream().map(variant -> arm(experiment, variant)).toList();
  }

  @Override
  public synchronized void add(Decision decision) {
    decisions.putIfAbsent(decision.id(), decision);
  }

  @Override
  public synchronized Optional<Decision> find(String id) {
    return Optional.ofNullable(decisions.get(id));
  }

  @Override
  public synchronized boolean replace(Decision before, Decision after) {
    if (decisions.get(before.id()).revision() != before.revision()) {
      return false;
    }
    decisions.put(after.id(), after);
    return true;
  }

  private Arm arm(String experiment, String variant) {
    return new Arm(
        variant,
        decisions.values().stream()
            .filter(decision -> decision.experiment().equals(experiment))
            .filter(decision -> decision.variant().equals(variant))
            .map(Decision::counts)
            .reduce(Counts.NONE, Counts::plus));
  }
}
