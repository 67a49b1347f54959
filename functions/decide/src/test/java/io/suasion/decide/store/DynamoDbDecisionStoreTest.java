package io.suasion.decide.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.suasion.decide.config.DecideConfig;
import io.suasion.dynamodb.Attributes;
import io.suasion.experiment.Arm;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import io.suasion.experiment.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@QuarkusTest
class DynamoDbDecisionStoreTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
  private static final Outcome CLICK = new Outcome("c1", "click", 0.3, NOON.plusSeconds(60));

  @Inject DynamoDbClient client;
  @Inject DecideConfig config;

  private final String experiment = UUID.randomUUID().toString();
  private DynamoDbDecisionStore store;

  @BeforeEach
  void openStore() {
    store = new DynamoDbDecisionStore(client, config.tables(), Duration.ofDays(7));
  }

  @Test
  void aDecisionComesBackAsItWas() {
    Decision chosen = decision("d1", Optional.empty(), List.of());
    Decision followed = decision("d2", Optional.of(NOON.plusSeconds(5)), List.of(CLICK));

    store.add(chosen);
    store.add(followed);

    assertThat(store.find(chosen.id())).contains(chosen);
    assertThat(store.find(followed.id())).contains(followed);
    assertThat(store.find("nobody")).isEmpty();
  }

  @Test
  void aDecisionThatIsSentAgainStaysWhatItHasBecome() {
    Decision decision = decision("d", Optional.empty(), List.of());
    Decision activated = decision("d", Optional.of(NOON.plusSeconds(5)), List.of());
    store.add(decision);
    store.replace(decision, activated);

    store.add(decision);

    assertThat(store.find(decision.id())).contains(activated);
  }

  @Test
  void aDecisionLeavesTheItemOfItsArmAlone() {
    store.add(decision("d", Optional.empty(), List.of()));

    assertThat(itemOfA()).isEmpty();
    assertThat(countsOfA()).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void decisionsThatAnArmOnceCountedItselfStillCount() {
    Map<String, AttributeValue> item = new HashMap<>(ArmItems.key(experiment, "a"));
    item.put("decisions", Attributes.whole(40));
    item.put("activations", Attributes.whole(10));
    item.put("outcomes", Attributes.whole(3));
    item.put("reward", DecisionItems.millionths(1.5));
    client.putItem(put -> put.tableName(config.tables().arms()).item(item));

    store.add(decision("d", Optional.empty(), List.of()));

    assertThat(countsOfA()).isEqualTo(new Counts(41, 10, 3, 1.5));
  }

  @Test
  void decisionsAreCountedWhicheverShardTheyFallInto() {
    for (int i = 0; i < 40; i++) {
      store.add(decision("d" + i, Optional.empty(), List.of()));
    }

    assertThat(countsOfA()).isEqualTo(new Counts(40, 0, 0, 0));
  }

  @Test
  void whoComesSecondChangesNeitherTheDecisionNorItsArm() {
    Decision before = decision("d", Optional.empty(), List.of());
    Decision first = decision("d", Optional.of(NOON.plusSeconds(1)), List.of());
    Decision second = decision("d", Optional.of(NOON.plusSeconds(2)), List.of());
    store.add(before);

    assertThat(store.replace(before, first)).isTrue();
    assertThat(store.replace(before, second)).isFalse();

    assertThat(store.find(before.id())).contains(first);
    assertThat(countsOfA()).isEqualTo(new Counts(1, 1, 0, 0));
  }

  @Test
  void anArmGrowsByWhatItsDecisionGained() {
    Decision chosen = decision("d", Optional.empty(), List.of());
    Decision clicked = decision("d", Optional.of(NOON), List.of(CLICK));
    Outcome sale = new Outcome("o1", "conversion", 1, NOON);
    store.add(chosen);
    store.replace(chosen, clicked);

    store.replace(clicked, decision("d", Optional.of(NOON), List.of(CLICK, sale)));

    assertThat(countsOfA()).isEqualTo(new Counts(1, 1, 2, 1));
  }

  @Test
  void armsComeInTheOrderAskedForUnseenOnesIncluded() {
    Decision decision = decision("d", Optional.empty(), List.of());
    store.add(decision);
    store.replace(decision, decision("d", Optional.of(NOON), List.of(CLICK)));

    List<Arm> arms = store.arms(experiment, List.of("z", "a", "b"));

    assertThat(arms).extracting(Arm::variant).containsExactly("z", "a", "b");
    assertThat(arms).extracting(arm -> arm.counts().activations()).containsExactly(0L, 1L, 0L);
    assertThat(store.arms(experiment))
        .containsExactly(new Arm("a", new Counts(1, 1, 1, CLICK.reward())));
  }

  @Test
  void aDecisionExpiresADayAfterItsWindow() {
    Decision decision = decision("d", Optional.empty(), List.of());
    store.add(decision);

    Map<String, AttributeValue> item =
        client
            .getItem(
                get ->
                    get.tableName(config.tables().decisions())
                        .key(Map.of("id", AttributeValue.fromS(decision.id()))))
            .item();

    assertThat(Instant.ofEpochSecond(Long.parseLong(item.get("expires_at").n())))
        .isEqualTo("2026-03-09T12:00:00Z");
  }

  private Counts countsOfA() {
    return store.arms(experiment).stream()
        .filter(arm -> arm.variant().equals("a"))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  private Map<String, AttributeValue> itemOfA() {
    return client
        .getItem(get -> get.tableName(config.tables().arms()).key(ArmItems.key(experiment, "a")))
        .item();
  }

  private Decision decision(String id, Optional<Instant> activatedAt, List<Outcome> outcomes) {
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
