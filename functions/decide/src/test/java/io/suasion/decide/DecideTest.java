package io.suasion.decide;

import static io.suasion.decide.Caller.activate;
import static io.suasion.decide.Caller.click;
import static io.suasion.decide.Caller.counts;
import static io.suasion.decide.Caller.decide;
import static io.suasion.decide.Caller.experiment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecideTest {

  @Test
  void aVariantIsChosenShownAndClickedAndTheExperimentTellsIt() {
    JsonPath decision = decide("journey");
    String id = decision.getString("id");
    String variant = decision.getString("variant");
    assertThat(variant).isIn("a", "b");
    assertThat(decision.getDouble("propensity")).isCloseTo(0.5, within(1e-6));
    assertThat(decision.getString("policy")).isEqualTo("thompson_sampling");

    activate(id).statusCode(204);
    click(id, "c1", 0.5).statusCode(204);

    assertThat(counts("journey", variant)).isEqualTo("1/1/1 0.50");
    JsonPath answer = experiment("journey");
    assertThat(answer.getString("id")).isEqualTo("journey");
    assertThat(answer.getDouble("arms[0].best_probability")).isEqualTo(1.0);
  }

  @Test
  void aDecisionThatWasNotShownCountsAsChosenOnly() {
    JsonPath decision = decide("not-shown");

    assertThat(counts("not-shown", decision.getString("variant"))).isEqualTo("1/0/0 0.00");
  }

  @Test
  void aSecondActivationChangesNothing() {
    JsonPath decision = decide("twice-activated");

    activate(decision.getString("id")).statusCode(204);
    activate(decision.getString("id")).statusCode(204);

    assertThat(counts("twice-activated", decision.getString("variant"))).isEqualTo("1/1/0 0.00");
  }

  @Test
  void aRepeatedOutcomeCountsOnce() {
    JsonPath decision = decide("twice-clicked");
    activate(decision.getString("id"));

    click(decision.getString("id"), "c1", 1).statusCode(204);
    click(decision.getString("id"), "c1", 1).statusCode(204);

    assertThat(counts("twice-clicked", decision.getString("variant"))).isEqualTo("1/1/1 1.00");
  }

  @Test
  void anOutcomeBeforeTheActivationWaitsForIt() {
    JsonPath decision = decide("early-click");
    String variant = decision.getString("variant");

    click(decision.getString("id"), "c1", 1).statusCode(204);
    assertThat(counts("early-click", variant)).isEqualTo("1/0/0 0.00");

    activate(decision.getString("id")).statusCode(204);
    assertThat(counts("early-click", variant)).isEqualTo("1/1/1 1.00");
  }

  @Test
  void rewardsAddUpToTheBestOutcomeExactly() {
    JsonPath decision = decide("fractions");
    activate(decision.getString("id"));

    click(decision.getString("id"), "c1", 0.1);
    click(decision.getString("id"), "c2", 0.3);
    click(decision.getString("id"), "c3", 0.0000001);

    assertThat(experiment("fractions").getDouble("arms[0].mean_reward")).isEqualTo(0.3);
  }

  @Test
  void theSameRequestAndSeedGiveTheSameChoice() {
    Set<String> choices = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      JsonPath decision = decide("seeded", ",'seed':42,'profile':'reader'");
      choices.add(decision.getString("variant") + decision.getDouble("propensity"));
    }

    assertThat(choices).hasSize(1);
  }

  @Test
  void oneSeedForAllReadersStillSpreadsThem() {
    Set<String> choices = new HashSet<>();
    for (int reader = 0; reader < 20; reader++) {
      choices.add(decide("spread", ",'seed':0,'profile':'" + reader + "'").getString("variant"));
    }

    assertThat(choices).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void thePolicyShiftsToTheVariantThatIsClicked() {
    for (int i = 0; i < 16; i++) {
      JsonPath decision = decide("learning", ",'policy':'fixed_split','seed':" + i);
      assertThat(decision.getDouble("propensity")).isEqualTo(0.5);
      activate(decision.getString("id"));
      click(decision.getString("id"), "c", decision.getString("variant").equals("b") ? 1 : 0);
    }

    JsonPath decision = decide("learning", ",'seed':1");

    // The hold-out of .1 leaves each variant .05.
    assertThat(decision.getString("variant")).isEqualTo("b");
    assertThat(decision.getDouble("propensity")).isCloseTo(0.95, within(0.01));
  }

  @Test
  void eightThreadsThatActivateTheSameDecisionCountOnce() throws Exception {
    JsonPath decision = decide("race");
    String id = decision.getString("id");

    List<Integer> statuses =
        atOnce(Collections.nCopies(8, () -> activate(id).extract().statusCode()));

    assertThat(statuses).hasSize(8).containsOnly(204);
    assertThat(counts("race", decision.getString("variant"))).isEqualTo("1/1/0 0.00");
  }

  @Test
  void manyReadersOfOneArmAtOnceAreAllCounted() throws Exception {
    String only = "[{'id':'only','score':1}]";

    List<Integer> statuses =
        atOnce(
            IntStream.range(0, 40).<Callable<Integer>>mapToObj(i -> () -> journey(only)).toList());

    assertThat(statuses).hasSize(40).containsOnly(204);
    assertThat(counts("crowd", "only")).isEqualTo("40/40/40 1.00");
  }

  private static int journey(String variants) {
    String id =
        Caller.post("/v1/decisions", Caller.request("crowd", variants, ""))
            .statusCode(200)
            .extract()
            .path("id");
    activate(id).statusCode(204);
    return click(id, "c", 1).extract().statusCode();
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
