package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOAT;
import static io.suasion.campaign.Requests.DESCRIBED_BOAT;
import static io.suasion.campaign.Requests.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.Peers.Manner;
import io.suasion.campaign.Peers.Received;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class CopyTest {
  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void theJourneyLeadsFromABriefToTheVariantToShow() {
    copy(BOAT)
        .statusCode(200)
        .body("variants", hasSize(2))
        .body("variants[0].call_to_action", equalTo("Go"))
        .body("decision.variant", equalTo("v1"))
        .body("tags_used[0].value", equalTo("Chinese"))
        .body("product", nullValue())
        .body("degraded", empty())
        .body(
            "timings_ms",
            allOf(hasKey("tags"), hasKey("generate"), hasKey("decide"), hasKey("total")));
  }

  @Test
  void eachFunctionIsAskedForWhatItNeeds() {
    copy(BOAT).statusCode(200);

    JsonPath task = bodyAt("/v1/generate");
    assertThat(task.getInt("seed")).isEqualTo(7);
    assertThat(task.getString("tags[0].attribute")).isEqualTo("food");
    JsonPath choice = bodyAt("/v1/decisions");
    assertThat(choice.getString("profile")).isEqualTo(Pseudonyms.hashed("reader-1"));
    assertThat(choice.getInt("seed")).isEqualTo(7);
    assertThat(choice.getList("variants.id")).isEqualTo(List.of("v1", "v2"));
  }

  @Test
  void theSameBriefIsTheSameExperiment() {
    copy(BOAT);
    copy(
        BOAT.replace(
            "\"food\": \"Chinese\", \"area\": \"riverside\"",
            "\"area\": \"riverside\", \"food\": \"Chinese\""));
    copy(BOAT.replace("riverside", "city centre"));

    List<String> experiments =
        peers.receivedAt("/v1/decisions").stream()
            .map(request -> JsonPath.from(request.body()).getString("experiment"))
            .toList();
    assertThat(experiments.get(0)).matches("exp_[0-9a-f]{16}").isEqualTo(experiments.get(1));
    assertThat(experiments.get(2)).isNotEqualTo(experiments.get(0));
  }

  @Test
  void theSameRequestAndSeedGiveTheSameBytesButForIdsAndTimings() {
    assertThat(withoutIdsAndTimings(BOAT)).isEqualTo(withoutIdsAndTimings(BOAT));
  }

  @Test
  void withoutASeedTheChoiceIsLeftToChance() {
    copy(BOAT.replace("\"seed\": 7,", "")).statusCode(200);

    assertThat(bodyAt("/v1/generate").getInt("seed")).isZero();
    assertThat((Object) bodyAt("/v1/decisions").get("seed")).isNull();
  }

  @Test
  void withoutPersonalizationNothingOfTheReaderIsUsed() {
    String impersonal = BOAT.replace("\"seed\"", "\"personalization\": \"none\", \"seed\"");

    String one = withoutIdsAndTimings(impersonal);
    String other = withoutIdsAndTimings(impersonal.replace("reader-1", "reader-2"));

    assertThat(one).isEqualTo(other);
    assertThat(peers.receivedAt("/v1/profiles")).isEmpty();
    assertThat((Object) bodyAt("/v1/decisions").get("profile")).isNull();
  }

  @Test
  void withoutAProfileNoTagsAreAskedFor() {
    copy(BOAT.replace("\"reader-1\"", "null")).statusCode(200).body("degraded", empty());
    assertThat(peers.receivedAt("/v1/profiles")).isEmpty();
  }

  @Test
  void aDescriptionIsReadAndItsFactsAreWrittenFrom() {
    copy(DESCRIBED_BOAT)
        .statusCode(200)
        .body("degraded", empty())
        .body("description.keywords[0].text", equalTo("river view"))
        .body("description.facts[0].value", equalTo("cheap"))
        .body("timings_ms", hasKey("tokenize"));

    JsonPath reading = bodyAt("/v1/tokenize");
    assertThat(reading.getString("text")).isEqualTo("A cheap place with a river view.");
    assertThat(reading.getString("language")).isEqualTo("en");
    assertThat(reading.getString("category")).isEqualTo("restaurant");
    assertThat(bodyAt("/v1/generate").getString("described[0].attribute")).isEqualTo("priceRange");
  }

  @Test
  void aBriefWithoutDescriptionAsksNobodyToReadIt() {
    copy(BOAT).statusCode(200).body("description", nullValue());
    assertThat(peers.receivedAt("/v1/tokenize")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
  void withoutTokenizeTheCopyTellsNothingOfTheDescription(Manner manner) {
    peers.let("tokenize", manner);

    copy(DESCRIBED_BOAT)
        .statusCode(200)
        .body("variants", hasSize(2))
        .body("description", nullValue())
        .body("degraded", hasSize(1))
        .body("degraded[0]", containsString("description could not be read"));
    assertThat(bodyAt("/v1/generate").getList("described")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jane@example.org", "a/b ?%ü"})
  void aReaderIsAskedForByTheHashOfHerId(String profile) {
    copy(BOAT.replace("reader-1", profile)).statusCode(200);
    copy(BOAT.replace("reader-1", Pseudonyms.hashed(profile))).statusCode(200);

    assertThat(peers.receivedAt("/v1/profiles"))
        .extracting(Received::path)
        .allMatch(path -> path.startsWith("/v1/profiles/" + Pseudonyms.hashed(profile) + "/tags"));
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
  void withoutTagsTheCopyIsForNobodyInParticular(Manner manner) {
    peers.let("tags", manner);

    copy(BOAT)
        .statusCode(200)
        .body("variants", hasSize(2))
        .body("decision.variant", equalTo("v1"))
        .body("tags_used", empty())
        .body("degraded", hasSize(1))
        .body("degraded[0]", containsString("interests"));
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
  void withoutADecisionTheCopyIsServed(Manner manner) {
    peers.let("decide", manner);

    copy(BOAT)
        .statusCode(200)
        .body("variants", hasSize(2))
        .body("decision", nullValue())
        .body("degraded", hasSize(1))
        .body("degraded[0]", containsString("show the first variant"));
  }

  @Test
  void anAnswerOfGenerateWithoutCopyIsNone() {
    peers.answer("generate", 200, "{}");

    copy(BOAT).statusCode(503).header("Retry-After", "2");
    assertThat(peers.receivedAt("/v1/decisions")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags", "tokenize", "decide"})
  void anEmptyAnswerOfAnyOtherFunctionStillLeadsToCopy(String peer) {
    peers.answer(peer, 200, "{}");

    copy(DESCRIBED_BOAT).statusCode(200).body("variants", hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
  void withoutGenerateThereIsNoCopy(Manner manner) {
    peers.let("generate", manner);

    copy(BOAT)
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("urn:suasion:problem:overload"))
        .body(not(containsString("secret")));
  }

  private JsonPath bodyAt(String path) {
    return JsonPath.from(peers.receivedAt(path).get(0).body());
  }

  private static String withoutIdsAndTimings(String body) {
    return copy(body)
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("dec_\\d+", "dec")
        .replaceAll("\"timings_ms\":\\{[^}]*\\}", "");
  }
}
