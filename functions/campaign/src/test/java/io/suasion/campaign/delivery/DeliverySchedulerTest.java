package io.suasion.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import io.suasion.campaign.delivery.Endpoint.Reply;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliverySchedulerTest {
  private final Vertx vertx = Vertx.vertx();
  private final InMemoryDeliveryStore store = new InMemoryDeliveryStore();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    vertx.close();
  }

  @Test
  void whatADeadProcessLeftBehindIsDelivered() throws InterruptedException {
    Delivery left =
        Delivery.asked("msg_left", "a print", null, "{}", Instant.now()).begun(Instant.now());
    store.add(left.written("{\"text\": 1}"));

    deliveries().start();

    assertThat(messages.poll(30, TimeUnit.SECONDS)).isEqualTo("{\"text\": 1}");
  }

  @Test
  void whatIsNotDueYetWaits() throws InterruptedException {
    Delivery later =
        Delivery.asked("msg_later", "a print", null, "{}", Instant.now().plusSeconds(3600));
    store.add(later.written("{}"));

    deliveries().start();

    assertThat(messages.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void whatAnotherProcessHasPostponedMeanwhileWaits() throws InterruptedException {
    Delivery soon =
        Delivery.asked("msg_soon", "a print", null, "{}", Instant.now().plusMillis(200))
            .written("{}");
    store.add(soon);
    deliveries().start();
    store.replace(soon, soon.begun(Instant.now().plusSeconds(3600)));

    assertThat(messages.poll(600, TimeUnit.MILLISECONDS)).isNull();
    assertThat(store.get("msg_soon").attempts()).isEqualTo(1);
  }

  @Test
  void nothingIsAttemptedAfterTheStop() throws InterruptedException {
    store.add(
        Delivery.asked("msg_soon", "a print", null, "{}", Instant.now().plusMillis(500))
            .written("{}"));
    DeliveryScheduler deliveries = deliveries();
    deliveries.start();
    deliveries.stop();

    assertThat(messages.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    assertThat(store.pending()).hasSize(1);
  }

  @Test
  void withoutBackgroundItIsRecordedOnly() throws InterruptedException {
    Delivery left = Delivery.asked("msg_left", "a print", null, "{}", Instant.now());
    store.add(left.written("{}"));
    DeliveryScheduler recording = deliveries(false);

    recording.start();
    recording.accept("msg_new", "a print", null, "{}").await().atMost(Duration.ofSeconds(30));

    assertThat(messages.poll(500, TimeUnit.MILLISECONDS)).isNull();
    assertThat(store.pending())
        .allMatch(delivery -> delivery.attempts() == 0)
        .extracting(Delivery::id)
        .containsExactlyInAnyOrder("msg_left", "msg_new");
  }

  private DeliveryScheduler deliveries() {
    return deliveries(true);
  }

  private DeliveryScheduler deliveries(boolean background) {
    Endpoint endpoint =
        (id, message) -> {
          messages.add(message);
          return Uni.createFrom().item(new Reply(204, Duration.ZERO));
        };
    RetrySchedule schedule =
        new RetrySchedule(List.of(Duration.ZERO, Duration.ZERO), 0, new SplittableRandom(1));
    DeliveryAttempt deliverer =
        new DeliveryAttempt(
            store,
            endpoint,
            request -> Uni.createFrom().failure(new IllegalStateException()),
            schedule,
            JsonMapper.builder().addModule(new JavaTimeModule()).build(),
            InstantSource.system());
    return new DeliveryScheduler(store, deliverer, vertx, InstantSource.system(), background);
  }
}
