package io.suasion.experiment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Decisions from choice to reward. A decision counts once it is activated; activations and outcomes
 * may come in any order, late and more than once, and count once. Thread-safe if its store is.
 */
public final class Experiments {

  /** The most outcomes of one decision. More are a mistake of the sender. */
  static final int MOST_OUTCOMES = 100;

  /** The most arms that are compared. An experiment may have an arm for each text. */
  static final int MOST_STANDINGS = 50;

  /**
   * The most tries to write a decision. A lost race means that another caller's change succeeds.
   */
  private static final int ATTEMPTS = 20;

  private final DecisionStore store;
  private final ThompsonSampling judge;
  private final Duration window;
  private final InstantSource clock;
  private final DecisionListener listener;

  /**
   * @param judge tells which arm is probably the best
   * @param window how long after its choice a decision can be activated and followed by outcomes
   */
  public Experiments(
      DecisionStore store,
      ThompsonSampling judge,
      Duration window,
      InstantSource clock,
      DecisionListener listener) {
    this.store = store;
    this.judge = judge;
    this.window = window;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Chooses one of the variants and records the decision. The choice depends on what was counted of
   * the variants and on the draw only.
   *
   * @param variants at least one, with different ids
   */
  public Decision decide(
      String experiment, List<Variant> variants, Policy policy, RandomGenerator random) {
    List<Arm> arms = store.arms(experiment, variants.stream().map(Variant::id).toList());
    Choice choice = policy.choose(arms, random);
    Decision decision = newDecision(experiment, choice, policy, scoreOf(choice, variants));
    store.add(decision);
    listener.decided(decision, arms);
    return decision;
  }

  /**
   * Records that a reader has really seen the variant. To say so again changes nothing.
   *
   * @throws UnknownDecisionException if there is no such decision
   * @throws DecisionClosedException if it comes after the window
   */
  public void activate(String decisionId) {
    Instant now = clock.instant();
    change(
        decisionId,
        now,
        decision -> decision.activatedAt().isPresent() ? decision : decision.activated(now));
  }

  /**
   * Something followed a decision. An outcome with a known id changes nothing; one that comes
   * before the activation is kept and counts when the activation comes.
   *
   * @param outcomeId of the caller's choice, unique within its decision
   * @param type what happened, for instance {@code click}
   * @param reward what it is worth, in 0..1
   * @throws UnknownDecisionException if there is no such decision
   * @throws DecisionClosedException if it comes after the window
   * @throws OutcomeConflictException if its id is known with another type or reward, or if the
   *     decision has too many outcomes
   */
  public void record(String decisionId, String outcomeId, String type, double reward) {
    Outcome outcome = new Outcome(outcomeId, type, reward, clock.instant());
    change(decisionId, outcome.at(), decision -> withOutcome(decision, outcome));
  }

  /** The arms with the most activations, at most {@value #MOST_STANDINGS}; none if never chosen. */
  public List<ArmEstimate> estimates(String experiment) {
    List<Arm> arms =
        store.arms(experiment).stream()
            .sorted(
                Comparator.comparingLong((Arm arm) -> -arm.counts().activations())
                    .thenComparing(Arm::variant))
            .limit(MOST_STANDINGS)
            .toList();
    double[] best = judge.probabilitiesToBeBest(arms);
    return IntStream.range(0, best.length)
        .mapToObj(i -> new ArmEstimate(arms.get(i), best[i]))
        .toList();
  }

  private Decision newDecision(String experiment, Choice choice, Policy policy, double score) {
    return new Decision(
        UUID.randomUUID().toString(),
        experiment,
        choice.variant(),
        choice.propensity(),
        policy.name(),
        score,
        clock.instant(),
        Optional.empty(),
        List.of());
  }

  private static double scoreOf(Choice choice, List<Variant> variants) {
    return variants.stream()
        .filter(variant -> variant.id().equals(choice.variant()))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static Decision withOutcome(Decision decision, Outcome outcome) {
    Optional<Outcome> known = decision.outcome(outcome.id());
    if (known.isPresent()) {
      requireTheSame(known.get(), outcome);
      return decision;
    }
    if (decision.outcomes().size() >= MOST_OUTCOMES) {
      throw new OutcomeConflictException(
          "decision %s has %d outcomes and takes no more".formatted(decision.id(), MOST_OUTCOMES));
    }
    return decision.followedBy(outcome);
  }

  private static void requireTheSame(Outcome known, Outcome outcome) {
    if (!known.says(outcome)) {
      throw new OutcomeConflictException(
          "outcome %s is known as %s with reward %s; give another outcome an id of its own"
              .formatted(known.id(), known.type(), known.reward()));
    }
  }

  private void change(String decisionId, Instant now, UnaryOperator<Decision> step) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Decision before = open(decisionId, now);
      Decision after = step.apply(before);
      if (after.equals(before) || store.replace(before, after)) {
        return;
      }
    }
    throw new IllegalStateException("decision " + decisionId + " changes too fast; try again");
  }

  private Decision open(String decisionId, Instant now) {
    Decision decision =
        store.find(decisionId).orElseThrow(() -> new UnknownDecisionException(decisionId));
    Instant closedAt = decision.chosenAt().plus(window);
    if (now.isAfter(closedAt)) {
      throw new DecisionClosedException(decisionId, closedAt);
    }
    return decision;
  }
}
