package io.suasion.decide.decision;

import io.micrometer.core.instrument.MeterRegistry;
import io.suasion.experiment.Arm;
import io.suasion.experiment.Decision;
import io.suasion.experiment.DecisionListener;
import io.suasion.experiment.Regret;
import java.util.List;

/** Measures what choices give up. */
public record RegretMetric(MeterRegistry registry) implements DecisionListener {

  @Override
  public void decided(Decision decision, List<Arm> arms) {
    Regret.of(arms, decision.variant())
        .ifPresent(
            regret ->
                registry
                    .summary("suasion.decide.regret", "policy", decision.policy())
                    .record(regret));
  }
}
