package io.suasion.decide;

import static io.suasion.decide.Refusals.answering;
import static io.suasion.decide.Refusals.doing;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.DecideApi;
import io.suasion.api.DecisionAnswer;
import io.suasion.api.DecisionRequest;
import io.suasion.api.ExperimentAnswer;
import io.suasion.api.OutcomeRequest;
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
    List<Variant> variants = Translation.variants(request.variants());
    Policy policy = policies.named(request.policy());
    return answering(
        () ->
            Translation.answer(
                experiments.decide(request.experiment(), variants, policy, Chance.of(request)),
                request.policy()));
  }

  @Override
  public Uni<Void> activate(String id) {
    return doing(() -> experiments.activate(id));
  }

  @Override
  public Uni<Void> outcome(String id, OutcomeRequest outcome) {
    String type = Translation.name(outcome.type());
    return doing(() -> experiments.record(id, outcome.id(), type, outcome.reward()));
  }

  @Override
  public Uni<ExperimentAnswer> experiment(String id) {
    return answering(() -> Translation.answer(id, experiments.standings(id)));
  }
}
