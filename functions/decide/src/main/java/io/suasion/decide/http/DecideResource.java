package io.suasion.decide.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.decide.DecideApi;
import io.suasion.api.decide.DecisionAnswer;
import io.suasion.api.decide.DecisionRequest;
import io.suasion.api.decide.ExperimentAnswer;
import io.suasion.api.decide.OutcomeRequest;
import io.suasion.decide.decision.Policies;
import io.suasion.decide.decision.RandomSource;
import io.suasion.experiment.Experiments;
import io.suasion.experiment.Policy;
import io.suasion.experiment.Variant;
import java.util.List;

/** The routes of this function. A reader's id may shape the draw; it is stored nowhere. */
@Blocking
class DecideResource implements DecideApi {

  private final Experiments experiments;
  private final Policies policies;

  DecideResource(Experiments experiments, Policies policies) {
    this.experiments = experiments;
    this.policies = policies;
  }

  @Override
  public Uni<DecisionAnswer> decide(DecisionRequest request) {
    List<Variant> variants = DecideTranslation.variants(request.variants());
    Policy policy = policies.named(request.policy());
    return Uni.createFrom()
        .item(
            () ->
                DecideTranslation.answer(
                    experiments.decide(
                        request.experiment(), variants, policy, RandomSource.of(request)),
                    request.policy()));
  }

  @Override
  public Uni<Void> activate(String id) {
    experiments.activate(id);
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<Void> outcome(String id, OutcomeRequest outcome) {
    String type = DecideTranslation.name(outcome.type());
    experiments.record(id, outcome.id(), type, outcome.reward());
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<ExperimentAnswer> experiment(String id) {
    return Uni.createFrom().item(() -> DecideTranslation.answer(id, experiments.estimates(id)));
  }
}
