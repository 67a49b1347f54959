package io.suasion.tags.intake;

import static io.suasion.tags.TestClock.NOON;
import static io.suasion.tags.intake.Events.post;
import static io.suasion.tags.intake.Events.tags;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.suasion.tags.TestClock;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OwnEventsTest {
  @Inject TestClock clock;

  private final String reader = "reader-" + UUID.randomUUID();

  @BeforeEach
  void noon() {
    clock.reset();
  }

  @Test
  void oneEventNeedsNoBatch() {
    post(event("1", "view", "'facts': {'brand': 'Acme'}"))
        .statusCode(200)
        .body("results.index", contains(0))
        .body("results.id", contains("1"))
        .body("results.status", contains("accepted"))
        .body("results.detail", contains(nullValue()));

    tags(reader).body("tags.value", contains("Acme"));
  }

  @Test
  void aProductNeedsNoFacts() {
    post(event("1", "view", "'product': 'p'")).body("results.status", contains("accepted"));
  }

  @ParameterizedTest
  @CsvSource({"17, 60223344556677, 60223344556677", "18, 6.0223344556678E13, 60223344556678"})
  void aNumberMayNameAReader(String id, String number, String text) {
    String event = event("1", "view", "'facts': {'brand': 'Acme'}");

    post(event.replace('"' + reader + '"', number).replace("\"1\"", id))
        .body("results.id", contains(id))
        .body("results.status", contains("accepted"));

    tags(text).body("tags.value", contains("Acme"));
  }

  @Test
  void aPriceIsInABandToo() {
    post(event("1", "view", "'facts': {'price': '39.99'}"))
        .body("results.status", contains("accepted"));

    tags(reader)
        .body("tags.attribute", containsInAnyOrder("price", "price_band"))
        .body("tags.value", hasItem("20-50"));
  }

  @Test
  void whatLooksPersonalIsLeftOutByNameOnly() {
    String facts =
        "'facts': {'brand': 'Acme', 'email': 'x', 'note': 'jane@example.org', 'jo@example.org': 'y'}";

    post(event("1", "view", facts))
        .body("results.status", contains("accepted"))
        .body("results[0].detail", equalTo("left out: (a name that looks personal), email, note"));
    post(event("2", "view", "'facts': {'phone': '+49 170 1234567'}"))
        .body("results.status", contains("ignored"))
        .body("results[0].detail", allOf(containsString("phone"), not(containsString("170"))));

    tags(reader).body("tags.value", contains("Acme"));
  }

  @Test
  void aWeightCountsSoManyTimesOver() {
    post(event("1", "cart", "'weight': 2.5, 'facts': {'brand': 'Acme'}"));

    tags(reader).body("tags[0].why.strength", equalTo(7.5f)).body("tags[0].events", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"'', 2", "'''rating'': 1,', 4", "'''rating'': 0.75,', 2"})
  void aRatingCountsByItsStars(String rating, float strength) {
    post(event("1", "rating", rating + "'facts': {'brand': 'Acme'}"));

    tags(reader).body("tags[0].why.strength", equalTo(strength));
  }

  @Test
  void aBadRatingSpeaksAgainst() {
    post(event("1", "rating", "'rating': 0, 'facts': {'brand': 'Acme'}"));

    tags(reader).body("tags", empty()).body("disliked.value", contains("Acme"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'weight': 0,|weight: ",
        "'weight': -1,|weight: ",
        "'weight': 100.5,|weight: ",
        "'weight': 1e999,|weight: ",
        "'weight': 'NaN',|weight: must be",
        "'rating': 0.5,|rating: ",
        "'colour': 'red',|/colour: there is no such field",
        "'facts': {},|Duplicate field 'facts'",
      })
  void aValueThatIsNoneIsToldOf(String field, String detail) {
    String wrong = event("1", "view", field + "'facts': {'brand': 'Acme'}");
    String right = event("2", "view", "'facts': {'brand': 'Bolt'}");

    post("{\"events\": [" + wrong + "," + right + "]}")
        .statusCode(200)
        .body("results.status", contains("refused", "accepted"))
        .body("results[0].detail", containsString(detail));
  }

  private String event(String id, String type, String rest) {
    return "{'id': '%s', 'profile': '%s', 'type': '%s', 'time': '%s', %s}"
        .formatted(id, reader, type, NOON, rest)
        .replace('\'', '"');
  }
}
