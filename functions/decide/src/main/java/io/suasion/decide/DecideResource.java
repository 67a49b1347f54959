package io.suasion.decide;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.DecideApi;
import io.suasion.api.DecisionAnswer;
import io.suasion.api.DecisionRequest;
import io.suasion.api.ExperimentAnswer;
import io.suasion.api.OutcomeRequest;
import io.suasion.experiment.Decision;
import io.suasion.experiment.Experiments;
import io.suasion.experiment.Standing;
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
    Decision decision =
        experiments.decide(
            request.experiment(),
            Translation.variants(request.variants()),
            policies.named(request.policy()),
            Chance.of(request));
    return Uni.createFrom().item(Translation.answer(decision, request.policy()));
  }

  @Override
  public Uni<Void> activate(String id) {
    experiments.activate(id);
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<Void> outcome(String id, OutcomeRequest outcome) {
    experiments.record(id, outcome.id(), Translation.name(outcome.type()), outcome.reward());
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<ExperimentAnswer> experiment(String id) {
    List<Standing> standings = experiments.standings(id);
    return Uni.createFrom().item(Translation.answer(id, standings));
  }
}
