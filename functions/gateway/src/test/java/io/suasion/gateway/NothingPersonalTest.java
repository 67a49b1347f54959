package io.suasion.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Reader;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Plants what names a person wherever a caller may, and looks for it wherever it must not be. */
@QuarkusTest
class NothingPersonalTest {
  private static final String EMAIL = "jo.planted@example.org";
  private static final String PHONE = "+49 151 55501234";
  private static final String NAME = "Josephine Planted";
  private static final String ADDRESS_OF_A_MACHINE = "203.0.113.77";
  private static final List<String> PLANTED =
      List.of("planted", "55501234", ADDRESS_OF_A_MACHINE, "jo%2eplanted", "jo.planted%40");

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @Inject DynamoDbClient database;
  @Inject Pseudonyms pseudonyms;
  @Inject RecordedSpans spans;

  private final Log log = new Log();

  @BeforeEach
  void listen() {
    LogManager.getLogManager().getLogger("").addHandler(log);
    // Where nothing fails nothing is logged: this line shows that the others would be seen.
    Logger.getLogger(NothingPersonalTest.class.getName()).info("Listening");
  }

  @AfterEach
  void stopListening() {
    LogManager.getLogManager().getLogger("").removeHandler(log);
  }

  @Test
  void whatNamesAPersonIsInNoLogNoTableNoSpanAndNoMetric() {
    tellWhatAReaderDid();
    askForCopy();
    sendWhatIsWrong();

    assertThat(items()).isNotEmpty();
    assertThat(log.lines).isNotEmpty();
    assertThat(spans.texts()).isNotEmpty();
    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics).contains("suasion_journey_step_seconds_count");
    for (String planted : PLANTED) {
      assertThat(items()).noneMatch(item -> item.contains(planted));
      assertThat(log.lines).noneMatch(line -> line.contains(planted));
      assertThat(spans.texts()).noneMatch(span -> lower(span).contains(planted));
      assertThat(lower(metrics)).doesNotContain(planted);
    }
  }

  @Test
  void afterAnErasureNoTableKnowsTheReader() {
    tellWhatAReaderDid();
    askForCopy();
    Reader reader = pseudonyms.reader(EMAIL);
    assertThat(items()).anyMatch(item -> item.contains(lower(reader.pseudonym())));

    String job =
        given()
            .contentType("application/json")
            .body("{\"profile\": \"%s\"}".formatted(EMAIL))
            .post("/v1/erasures")
            .path("id");
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (!"done".equals(given().get("/v1/erasures/{id}", job).path("state"))) {
      assertThat(Instant.now()).isBefore(end);
    }

    assertThat(items())
        .noneMatch(item -> item.contains(lower(reader.pseudonym())))
        .noneMatch(item -> item.contains(lower(Pseudonyms.hashed(EMAIL))));
    given().delete("/v1/suppressions/{id}", Pseudonyms.hashed(EMAIL)).then().statusCode(204);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void tellWhatAReaderDid() {
    post(
            "application/json",
            "/v1/events",
            """
            {"events": [{"id": "%s-1", "profile": "%s", "type": "view", "time": "%s",
              "facts": {"brand": "Acme", "email": "%s", "contact": "%s", "ip": "%s"}}]}"""
                .formatted(EMAIL, EMAIL, Instant.now(), EMAIL, PHONE, ADDRESS_OF_A_MACHINE))
        .isEqualTo(200);
    post(
            "application/json",
            "/v1/events",
            """
            {"type": "identify", "messageId": "m-1", "userId": "%s", "timestamp": "%s",
             "context": {"ip": "%s"},
             "traits": {"email": "%s", "name": "%s", "phone": "%s", "country": "DE"}}"""
                .formatted(EMAIL, Instant.now(), ADDRESS_OF_A_MACHINE, EMAIL, NAME, PHONE))
        .isEqualTo(200);
    post(
            "application/cloudevents+json",
            "/v1/events",
            """
            {"specversion": "1.0", "id": "c-1", "source": "/shop", "subject": "%s",
             "type": "io.suasion.reader.view", "time": "%s",
             "data": {"facts": {"brand": "Acme", "phone": "%s"}}}"""
                .formatted(EMAIL, Instant.now(), PHONE))
        .isEqualTo(200);
  }

  private void askForCopy() {
    post(
            "application/json",
            "/v1/copy",
            """
            {"profile": "%s", "brief": {"product": {"name": "The Rice Boat", "category":
             "restaurant", "facts": {"food": "Chinese"}}}}"""
                .formatted(EMAIL))
        .isEqualTo(200);
    post(
            "application/json",
            "/v1/decisions",
            """
            {"experiment": "e", "profile": "%s", "variants": [{"id": "a", "score": 0.5}]}"""
                .formatted(EMAIL))
        .isEqualTo(200);
    post("application/json", "/v1/erasures", "{\"profile\": \"%s\"}".formatted(EMAIL + ".uk"))
        .isEqualTo(202);
  }

  private void sendWhatIsWrong() {
    assertThat(given().get("/v1/profiles/{id}/tags", EMAIL).statusCode()).isEqualTo(400);
    post("application/json", "/v1/events", "{\"events\": [\"%s\"]}".formatted(EMAIL))
        .isNotEqualTo(500);
    post("application/json", "/v1/copy", "{\"profile\": [\"%s\"]}".formatted(EMAIL)).isEqualTo(400);
  }

  private static org.assertj.core.api.AbstractIntegerAssert<?> post(
      String type, String path, String body) {
    return assertThat(given().contentType(type).body(body).post(path).statusCode());
  }

  private List<String> items() {
    List<String> items = new ArrayList<>();
    for (String table : database.listTables().tableNames()) {
      database
          .scanPaginator(scan -> scan.tableName(table))
          .items()
          .forEach(item -> items.add(item.toString().toLowerCase(Locale.ROOT)));
    }
    return items;
  }

  /** All lines of all loggers, as they would be written. */
  private static final class Log extends Handler {
    private final List<String> lines = new ArrayList<>();

    private Log() {
      setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(LogRecord logged) {
      String thrown = logged.getThrown() == null ? "" : logged.getThrown().toString();
      String line = getFormatter().formatMessage(logged) + " " + thrown;
      lines.add(line.toLowerCase(Locale.ROOT));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
