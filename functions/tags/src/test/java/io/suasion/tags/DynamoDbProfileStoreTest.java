package io.suasion.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.TagName;
import io.suasion.embedded.EmbeddedDynamoDb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbProfileStoreTest {
  private static final String TABLE = "tags";
  private static final Duration RETENTION = Duration.ofDays(365);
  private static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");
  private static final TagName ACME = new TagName("brand", "Acme");

  private final InterestModel model = new InterestModel(Duration.ofDays(30));

  @Test
  void aProfileComesBackAsItWasStored() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      ProfileStore store = store(client);
      List<Event> events =
          List.of(
              new Event("1", EventType.CART, NOON, Map.of("brand", "Acme", "colour", "grün 🟢")),
              new Event(
                  "2", EventType.VIEW, NOON.minus(Duration.ofDays(360)), Map.of("brand", "Old")));

      record(store, "reader", events);

      assertThat(interests(store, "reader")).isEqualTo(model.after(Interests.NONE, events));
    }
  }

  @Test
  void aWriteInManyPartsSkipsWhatIsKnown() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      ProfileStore store = store(client);
      record(store, "reader", views(40, 60));

      assertThat(record(store, "reader", views(0, 100)))
          .hasSize(80)
          .doesNotContain("view-40", "view-59");
      assertThat(interests(store, "reader").byName().get(ACME).events()).isEqualTo(100);
    }
  }

  @Test
  void writersInSeveralProcessesLoseNothingAndCountNothingTwice() {
    int writers = 4;
    int eventsEach = 25;
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      store(client);
      List<Thread> threads =
          IntStream.range(0, writers)
              .mapToObj(
                  writer ->
                      new Thread(
                          () -> recordOneByOne(store(client), writer * eventsEach, eventsEach)))
              .toList();
      threads.forEach(Thread::start);
      threads.forEach(DynamoDbProfileStoreTest::join);

      assertThat(interests(store(client), "reader").byName().get(ACME).events())
          .isEqualTo((long) writers * eventsEach);
    }
  }

  @Test
  void whatWasAcknowledgedBeforeAKillOfTheDatabaseCountsOnceAfterItsRestart(@TempDir Path directory)
      throws InterruptedException {
    int total = 400;
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start(directory);
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      recordUntilKilled(database, store(client), views(0, total), acknowledged);
    }

    try (EmbeddedDynamoDb restarted = EmbeddedDynamoDb.start(directory);
        DynamoDbClient client = TestClient.at(restarted.endpoint())) {
      ProfileStore store = store(client);
      long counted = interests(store, "reader").byName().get(ACME).events();
      Set<String> added = record(store, "reader", views(0, total));

      assertThat(acknowledged)
          .isNotEmpty()
          .hasSizeLessThan(total)
          .doesNotContainAnyElementsOf(added);
      assertThat(added).hasSize(total - (int) counted);
      assertThat(interests(store, "reader").byName().get(ACME).events()).isEqualTo(total);
    }
  }

  private void recordUntilKilled(
      EmbeddedDynamoDb database, ProfileStore store, List<Event> events, Set<String> acknowledged)
      throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(100);
    Thread writer =
        new Thread(
            () -> {
              for (Event event : events) {
                acknowledged.addAll(record(store, "reader", List.of(event)));
                enough.countDown();
              }
            });
    writer.setUncaughtExceptionHandler((thread, killed) -> {});
    writer.start();
    enough.await();
    database.process().destroyForcibly();
    writer.join();
  }

  private void recordOneByOne(ProfileStore store, int from, int count) {
    views(from, from + count).forEach(view -> record(store, "reader", List.of(view)));
  }

  private ProfileStore store(DynamoDbClient client) {
    ProfileTable.createIfMissing(client, TABLE);
    return new DynamoDbProfileStore(client, TABLE, RETENTION);
  }

  private Set<String> record(ProfileStore store, String profile, List<Event> events) {
    return store.record(profile, events, model::after);
  }

  private static Interests interests(ProfileStore store, String profile) {
    return store.interests(profile);
  }

  private static List<Event> views(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                new Event(
                    "view-" + i, EventType.VIEW, NOON.plusSeconds(i), Map.of("brand", "Acme")))
        .toList();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }
}
