package io.suasion.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExperimentsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ThompsonSampling THOMPSON = new ThompsonSampling(BetaDistribution.UNIFORM);
  private static final List<Variant> TWO = List.of(new Variant("a", 0.9), new Variant("b", 0.4));

  private final InMemoryDecisionStore store = new InMemoryDecisionStore();
  private final List<Arm> heard = new ArrayList<>();
  private Instant now = NOON;
  private final Experiments experiments =
      new Experiments(
          store, THOMPSON, Duration.ofDays(7), () -> now, (decision, arms) -> heard.addAll(arms));

  @Example
  void aDecisionIsRecordedWithItsPropensityAndScore() {
    Decision decision = decide();

    assertThat(store.find(decision.id())).contains(decision);
    assertThat(decision.propensity()).isCloseTo(0.5, within(1e-12));
    assertThat(decision.score()).isEqualTo(decision.variant().equals("a") ? 0.9 : 0.4);
    assertThat(decision.policy()).isEqualTo("thompson_sampling");
    assertThat(decision.chosenAt()).isEqualTo(NOON);
  }

  @Example
  void whoListensHearsWhatWasKnownOfTheArmsBeforeTheChoice() {
    Decision decision = decide();
    experiments.activate(decision.id());
    heard.clear();

    decide();

    assertThat(heard).extracting(Arm::variant).containsExactly("a", "b");
    assertThat(heard)
        .extracting(arm -> arm.counts().activations())
        .containsExactlyInAnyOrder(1L, 0L);
  }

  @Example
  void theSameCountsAndSeedGiveTheSameChoice() {
    Decision first = decide();
    Decision second = decide();

    assertThat(second.variant()).isEqualTo(first.variant());
    assertThat(second.propensity()).isEqualTo(first.propensity());
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Example
  void aDecisionTeachesNothingBeforeItsActivation() {
    Decision decision = decide();

    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Example
  void anActivationCountsOnce() {
    Decision decision = decide();

    experiments.activate(decision.id());
    experiments.activate(decision.id());

    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 1, 0, 0));
  }

  @Example
  void anOutcomeCountsOnceByItsId() {
    Decision decision = decide();
    experiments.activate(decision.id());

    experiments.record(decision.id(), "c1", "click", 0.5);
    experiments.record(decision.id(), "c1", "click", 0.5);

    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 1, 1, 0.5));
  }

  @Example
  void anOutcomeBeforeTheActivationWaitsForIt() {
    Decision decision = decide();

    experiments.record(decision.id(), "c1", "click", 1);
    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 0, 0, 0));

    experiments.activate(decision.id());
    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 1, 1, 1));
  }

  @Example
  void theBestOutcomeIsTheRewardOfTheDecision() {
    Decision decision = decide();
    experiments.activate(decision.id());

    experiments.record(decision.id(), "c1", "click", 0.3);
    experiments.record(decision.id(), "o1", "conversion", 1);
    experiments.record(decision.id(), "c2", "click", 0.3);

    assertThat(countsOf(decision)).isEqualTo(new Counts(1, 1, 3, 1));
  }

  @Property(tries = 100)
  void theOrderOfActivationsAndOutcomesDoesNotMatter(@ForAll long seed) {
    Decision decision = decide();
    List<Runnable> steps = new ArrayList<>();
    steps.add(() -> experiments.activate(decision.id()));
    steps.add(() -> experiments.activate(decision.id()));
    for (double reward : new double[] {0.1, 0.7, 0.3}) {
      Runnable outcome = () -> experiments.record(decision.id(), "c" + reward, "click", reward);
      steps.addAll(List.of(outcome, outcome));
    }
    Collections.shuffle(steps, new Random(seed));

    steps.forEach(Runnable::run);

    assertThat(store.find(decision.id()).orElseThrow().counts())
        .isEqualTo(new Counts(1, 1, 3, 0.7));
  }

  @Example
  void anotherOutcomeUnderAKnownIdIsRefused() {
    Decision decision = decide();
    experiments.record(decision.id(), "c1", "click", 0.5);

    assertThatThrownBy(() -> experiments.record(decision.id(), "c1", "click", 0.6))
        .isInstanceOf(OutcomeConflictException.class)
        .hasMessageContaining("c1 is known as click with reward 0.5");
  }

  @Example
  void aDecisionTakesSoManyOutcomesAndNoMore() {
    Decision decision = decide();
    for (int i = 0; i < Experiments.MOST_OUTCOMES; i++) {
      experiments.record(decision.id(), "c" + i, "click", 1);
    }

    assertThatThrownBy(() -> experiments.record(decision.id(), "one more", "click", 1))
        .isInstanceOf(OutcomeConflictException.class)
        .hasMessageContaining("takes no more");
  }

  @Example
  void aLateOutcomeCountsWithinTheWindow() {
    Decision decision = decide();
    experiments.activate(decision.id());
    now = NOON.plus(Duration.ofDays(7));

    experiments.record(decision.id(), "late", "click", 1);

    assertThat(countsOf(decision).reward()).isEqualTo(1);
  }

  @Example
  void whatComesAfterTheWindowIsRefused() {
    Decision decision = decide();
    now = NOON.plus(Duration.ofDays(7)).plusMillis(1);

    assertThatThrownBy(() -> experiments.activate(decision.id()))
        .isInstanceOf(DecisionClosedException.class)
        .hasMessageContaining("2026-03-08T12:00:00Z");
    assertThatThrownBy(() -> experiments.record(decision.id(), "late", "click", 1))
        .isInstanceOf(DecisionClosedException.class);
  }

  @Example
  void anUnknownDecisionIsRefused() {
    assertThatThrownBy(() -> experiments.activate("nobody"))
        .isInstanceOf(UnknownDecisionException.class)
        .hasMessageContaining("nobody");
  }

  @Example
  void estimatesTellWhichArmIsProbablyTheBest() {
    for (int i = 0; i < 40; i++) {
      Decision decision =
          experiments.decide("subject", TWO, new FixedSplit(), new SplittableRandom(i));
      experiments.activate(decision.id());
      experiments.record(decision.id(), "c", "click", decision.variant().equals("b") ? 1 : 0);
    }

    List<ArmEstimate> estimates = experiments.estimates("subject");

    assertThat(estimates).extracting(s -> s.arm().variant()).containsExactlyInAnyOrder("a", "b");
    ArmEstimate b = estimates.stream().filter(s -> s.arm().variant().equals("b")).findFirst().get();
    assertThat(b.arm().counts().meanReward()).isEqualTo(1);
    assertThat(b.bestProbability()).isGreaterThan(0.99);
    assertThat(experiments.estimates("never heard of")).isEmpty();
  }

  private Decision decide() {
    return experiments.decide("subject", TWO, THOMPSON, new SplittableRandom(1));
  }

  private Counts countsOf(Decision decision) {
    return store.arms("subject", List.of(decision.variant())).get(0).counts();
  }
}
