package io.suasion.tags.intake;

import static io.suasion.tags.TestClock.NOON;
import static io.suasion.tags.intake.Events.post;
import static io.suasion.tags.intake.Events.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.suasion.audience.Consent;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Purpose;
import io.suasion.audience.Trait;
import io.suasion.tags.TestClock;
import io.suasion.tags.erasure.ErasureJobs;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegmentCallsTest {
  private static final String NO_CONSENT = "the reader does not consent to tracking";
  private static final String FORGOTTEN = "the reader asked to be forgotten";

  @Inject ErasureJobs erasures;
  @Inject TestClock clock;
  @Inject Profiles profiles;
  @Inject Pseudonyms pseudonyms;

  private final String user = "user-" + UUID.randomUUID();
  private int messages;

  @BeforeEach
  void noon() {
    clock.reset();
  }

  @Test
  void oneCallIsRecordedAndWhatIsNotTakenIsNamed() {
    String call = viewed(user, "brand", "Acme").replace("{'brand'", "{'url': 'x', 'brand'");

    send(call)
        .statusCode(200)
        .body("results.status", contains("accepted"))
        .body("results.detail", contains("left out: url"));
    send(call).body("results.status", contains("duplicate"));

    tags(user).body("tags.value", contains("Acme"));
  }

  @Test
  void aBatchHasAResultForEachCall() {
    send("{'batch': ["
            + viewed(user, "brand", "Acme")
            + ","
            + track(user, "Signed Up", "'plan': 'pro'")
            + ","
            + "{'type': 'dance', 'messageId': 'm', 'userId': 'u'}"
            + "], 'sentAt': '2040-03-01T12:00:00Z', 'writeKey': 'w'}")
        .statusCode(200)
        .body("results.status", contains("accepted", "ignored", "refused"))
        .body("results[1].detail", containsString("nothing of an interest"))
        .body("results[2].detail", containsString("type: "));
  }

  @Test
  void eachProductOfAnOrderIsAPurchase() {
    String order =
        track(
            user,
            "Order Completed",
            "'products': [{'sku': 'a', 'brand': 'Acme'}, {'sku': 'b', 'brand': 'Bolt'}]");

    send(order).body("results.status", contains("accepted"));
    send(order).body("results.status", contains("duplicate"));

    tags(user)
        .body("tags.value", containsInAnyOrder("Acme", "Bolt"))
        .body("tags.why.counts.purchase", everyItem(equalTo(1)));
  }

  @Test
  void traitsThatAreAllowedAreKept() {
    send(identify(user, "'country': 'DE', 'plan': 'jane@example.org', 'email': 'x', 'age': 30"))
        .body("results.status", contains("accepted"))
        .body("results.detail", contains("left out: age, email, plan"));
    send(identify(user, "'age': 30"))
        .body("results.status", contains("ignored"))
        .body("results[0].detail", containsString("country"));

    assertThat(profiles.read(pseudonyms.reader(user)).traits())
        .isEqualTo(Map.of("country", new Trait("DE", NOON)));
  }

  @Test
  void anAliasMergesInTheMidstOfABatch() {
    String anonymous = "anonymous-" + UUID.randomUUID();

    send("{'batch': ["
            + viewed(anonymous, "brand", "Acme")
            + ","
            + "{'type': 'alias', 'previousId': '"
            + anonymous
            + "', 'userId': '"
            + user
            + "'},"
            + viewed(anonymous, "brand", "Bolt")
            + ","
            + viewed(user, "brand", "Cord")
            + "]}")
        .body("results.status", everyItem(equalTo("accepted")));

    tags(user).body("tags.value", containsInAnyOrder("Acme", "Bolt", "Cord"));
    tags(anonymous).body("tags.value", containsInAnyOrder("Acme", "Bolt", "Cord"));
  }

  @Test
  void aCallWithoutWhatItNeedsIsRefused() {
    send("{'batch': [{'type': 'alias', 'previousId': ' ', 'userId': 'u'},"
            + "{'type': 'delete', 'userId': ''},"
            + "{'type': 'identify', 'userId': 'u', 'traits': {'country': 'DE'}},"
            + "{'type': 'identify', 'userId': 'u', 'traits': {'country': 'DE'},"
            + " 'timestamp': '2041-01-01T00:00:00Z'}]}")
        .body("results.status", everyItem(equalTo("refused")))
        .body("results[0].detail", equalTo("from: must not be blank"))
        .body("results[1].detail", equalTo("profile: must not be blank"))
        .body("results[2].detail", equalTo("time: must not be null"))
        .body("results[3].detail", containsString("in the future"));
  }

  @Test
  void bothIdsInOneCallMergeNothing() {
    String anonymous = "anonymous-" + UUID.randomUUID();
    send(viewed(anonymous, "brand", "Acme"));

    send(viewed(user, "brand", "Bolt").replace("'userId'", "'anonymousId': 'x', 'userId'"));

    tags(user).body("tags.value", contains("Bolt"));
  }

  @Test
  void aDeleteForgetsWhatCameBeforeItAndIgnoresWhatComesAfter() {
    send("{'batch': ["
            + viewed(user, "brand", "Acme")
            + ",{'type': 'delete', 'userId': '"
            + user
            + "'},"
            + viewed(user, "brand", "Bolt")
            + ","
            + identify(user, "'country': 'DE'")
            + "]}")
        .body("results.status", contains("accepted", "accepted", "ignored", "ignored"))
        .body("results[2].detail", equalTo(FORGOTTEN))
        .body("results[3].detail", equalTo(FORGOTTEN));

    erasures.goOn();
    tags(user).body("tags", empty());
  }

  @Test
  void nothingIsKeptOfAReaderWhoDoesNotConsent() {
    Consent denied = new Consent(Consent.Status.DENIED, NOON, "form");
    profiles.change(
        pseudonyms.reader(user), profile -> profile.withConsents(Map.of(Purpose.TRACKING, denied)));

    send("{'batch': ["
            + viewed(user, "brand", "Acme")
            + ","
            + identify(user, "'country': 'DE'")
            + ","
            + viewed(user + "-other", "brand", "Acme")
            + "]}")
        .body("results.status", contains("ignored", "ignored", "accepted"))
        .body("results[0].detail", equalTo(NO_CONSENT))
        .body("results[1].detail", equalTo(NO_CONSENT));

    assertThat(profiles.read(pseudonyms.reader(user)).traits()).isEmpty();
    tags(user).body("tags", empty());
  }

  @Test
  void aLongBatchIsTakenUpToSixteenMegabytes() {
    String filler = "'context': {'x': '" + "x".repeat(32_000) + "'}, 'userId'";
    StringBuilder calls = new StringBuilder(track(user, "Signed Up", ""));
    for (int i = 1; i < 500; i++) {
      calls.append(',').append(track(user, "Signed Up", "").replace("'userId'", filler));
    }

    send("{'batch': [" + calls + "]}")
        .statusCode(200)
        .body("results.status", everyItem(equalTo("ignored")));
    send("x".repeat((16 << 20) + 1)).statusCode(413).body("detail", containsString("16777216"));
  }

  private ValidatableResponse send(String body) {
    return post(body.replace('\'', '"'));
  }

  private String viewed(String reader, String property, String value) {
    return track(reader, "Product Viewed", "'" + property + "': '" + value + "'");
  }

  private String track(String reader, String event, String properties) {
    return "{'type': 'track', 'messageId': '%s-%d', 'userId': '%s', 'timestamp': '%s', 'event': '%s', 'properties': {%s}}"
        .formatted(user, messages++, reader, NOON, event, properties);
  }

  private static String identify(String reader, String traits) {
    return "{'type': 'identify', 'userId': '%s', 'timestamp': '%s', 'traits': {%s}}"
        .formatted(reader, NOON, traits);
  }
}
