package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchLambdaIT {
  private static final String BRIEF =
      """
      {"seed": 1, "brief": {"product": {"name": "The Rice Boat", "category": "restaurant",
        "facts": {"food": "Chinese", "area": "riverside"}}}}""";
  private static WholeSet set;
  private static Bucket bucket;

  private final String campaign = "spring-" + UUID.randomUUID();

  @BeforeAll
  static void deploy() throws IOException {
    set = Deployments.wholeSet();
    bucket = new Bucket();
  }

  @AfterAll
  static void close() {
    set.close();
    bucket.close();
  }

  @Test
  void aPoisonMessageEndsInTheDeadLetterQueueAndTheRestOfItsBatchIsDone() throws IOException {
    QueueSource queue = new QueueSource(handler("requests"), 10, 3);
    queue.send(message("reader-1"));
    queue.send("this is no JSON");
    queue.send(message("reader-2"));

    queue.drain();

    assertThat(queue.deadLetters()).containsExactly("this is no JSON");
    assertThat(results()).hasSize(2);
  }

  @Test
  void aMessageThatIsDeliveredTwiceHasNoDoubleEffect() throws IOException {
    QueueSource queue = new QueueSource(handler("requests"), 1, 3);
    queue.send(message("reader-1"));
    queue.send(message("reader-1"));

    queue.drain();

    assertThat(queue.deadLetters()).isEmpty();
    assertThat(results()).hasSize(2);
    assertThat(new HashSet<>(results())).hasSize(1);
  }

  @Test
  void aBatchOfAFileIsWrittenReaderByReader() throws IOException {
    String batch =
        """
        {"BatchInput": {"campaign": "%s", "request": %s},
         "Items": [{"profile": "reader-1"}, {"profile": ""}, {"profile": "reader-2"}]}"""
            .formatted(campaign, BRIEF);

    JsonNode answer = answer(handler("readers").invoke(batch.getBytes(StandardCharsets.UTF_8)));

    assertThat(answer.path("written").asInt()).isEqualTo(2);
    assertThat(answer.path("failed")).hasSize(1);
    assertThat(results()).hasSize(2);
  }

  @Test
  void aRecordOfTheStreamWhoseDeliveryIsGoneIsNoFailure() throws IOException {
    Path events = Deployments.root().resolve("functions/batch/src/test/resources/events");

    JsonNode answer =
        answer(handler("deliveries").invoke(Files.readAllBytes(events.resolve("deliveries.json"))));

    assertThat(answer.path("batchItemFailures").isArray()).isTrue();
    assertThat(answer.path("batchItemFailures")).isEmpty();
  }

  @Test
  void whatIsDueIsAskedFor() throws IOException {
    JsonNode answer = answer(handler("due").invoke("{}".getBytes(StandardCharsets.UTF_8)));

    assertThat(answer.path("deliveries").asInt(-1)).isZero();
    assertThat(answer.path("erasures").asInt(-1)).isZero();
  }

  private static LambdaFunction handler(String name) {
    return set.deploy(
        set.settings("batch")
            .with("QUARKUS_LAMBDA_HANDLER", name)
            .with("SUASION_BATCH_COPY_TIMEOUT", "60s")
            .with("SUASION_BATCH_RESULTS_BUCKET", "results-of-the-test")
            .with("SUASION_BATCH_RESULTS_ENDPOINT", bucket.url()));
  }

  private String message(String reader) {
    return "{\"campaign\": \"%s\", \"request\": %s, \"profile\": \"%s\"}"
        .formatted(campaign, BRIEF, reader);
  }

  private List<String> results() {
    return bucket.puts().stream().filter(key -> key.contains(campaign)).toList();
  }

  private static JsonNode answer(Outcome outcome) throws IOException {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return new ObjectMapper().readTree(((Outcome.Answered) outcome).body());
  }
}
