package io.suasion.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DecisionStore} promises. */
public abstract class DecisionStoreContract {
  protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
  private static final Outcome CLICK = new Outcome("c1", "click", 0.3, NOON.plusSeconds(60));

  protected final String experiment = UUID.randomUUID().toString();

  /** The store under test; it may hold what other tests left there. */
  protected abstract DecisionStore store();

  @Test
  void aDecisionComesBackAsItWas() {
    Decision chosen = decision("d1", Optional.empty(), List.of());
    Decision followed = decision("d2", Optional.of(NOON.plusSeconds(5)), List.of(CLICK));

    store().add(chosen);
    store().add(followed);

    assertThat(store().find(chosen.id())).contains(chosen);
    assertThat(store().find(followed.id())).contains(followed);
    assertThat(store().find("nobody")).isEmpty();
  }

  @Test
  void aDecisionThatIsSentAgainStaysWhatItHasBecome() {
    Decision decision = decision("d", Optional.empty(), List.of());
    Decision activated = decision("d", Optional.of(NOON.plusSeconds(5)), List.of());
    store().add(decision);
    store().replace(decision, activated);

    store().add(decision);

    assertThat(store().find(decision.id())).contains(activated);
  }

  @Test
  void everyDecisionIsCounted() {
    for (int i = 0; i < 40; i++) {
      store().add(decision("d" + i, Optional.empty(), List.of()));
    }

    assertThat(countsOfA()).isEqualTo(new Counts(40, 0, 0, 0));
  }

  @Test
  void whoComesSecondChangesNeitherTheDecisionNorItsArm() {
    Decision before = decision("d", Optional.empty(), List.of());
    Decision first = decision("d", Optional.of(NOON.plusSeconds(1)), List.of());
    Decision second = decision("d", Optional.of(NOON.plusSeconds(2)), List.of());
    store().add(before);

    assertThat(store().replace(before, first)).isTrue();
    assertThat(store().replace(before, second)).isFalse();

    assertThat(store().find(before.id())).contains(first);
    assertThat(countsOfA()).isEqualTo(new Counts(1, 1, 0, 0));
  }

  @Test
  void anArmGrowsByWhatItsDecisionGained() {
    Decision chosen = decision("d", Optional.empty(), List.of());
    Decision clicked = decision("d", Optional.of(NOON), List.of(CLICK));
    Outcome sale = new Outcome("o1", "conversion", 1, NOON);
    store().add(chosen);
    store().replace(chosen, clicked);

    store().replace(clicked, decision("d", Optional.of(NOON), List.of(CLICK, sale)));

    assertThat(countsOfA()).isEqualTo(new Counts(1, 1, 2, 1));
  }

  @Test
  void armsComeInTheOrderAskedForUnseenOnesIncluded() {
    Decision decision = decision("d", Optional.empty(), List.of());
    store().add(decision);
    store().replace(decision, decision("d", Optional.of(NOON), List.of(CLICK)));

    List<Arm> arms = store().arms(experiment, List.of("z", "a", "b"));

    assertThat(arms).extracting(Arm::variant).containsExactly("z", "a", "b");
    assertThat(arms).extracting(arm -> arm.counts().activations()).containsExactly(0L, 1L, 0L);
    assertThat(store().arms(experiment))
        .containsExactly(new Arm("a", new Counts(1, 1, 1, CLICK.reward())));
  }

  /** What was counted of the only arm. */
  protected final Counts countsOfA() {
    return store().arms(experiment).stream()
        .filter(arm -> arm.variant().equals("a"))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  /** A decision of the experiment for the arm a. */
  protected final Decision decision(
      String id, Optional<Instant> activatedAt, List<Outcome> outcomes) {
    return new Decision(
        experiment + id,
        experiment,
        "a",
        0.25,
        "thompson_sampling",
        0.875,
        NOON,
        activatedAt,
        outcomes);
  }
}
