package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.audience.Event;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.ProfileStoreContract;
import io.suasion.audience.Reader;
import io.suasion.audience.SuppressionList;
import io.suasion.audience.TagKey;
import io.suasion.audience.TagName;
import io.suasion.dynamodb.Tables;
import io.suasion.embedded.EmbeddedDynamoDb;
import io.suasion.tags.TestClient;
import io.suasion.tags.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbProfileStoreTest extends ProfileStoreContract {
  private static final String TABLE = "tags";
  private static final Duration RETENTION = Duration.ofDays(365);
  private static final TagKey ACME = new TagKey("", new TagName("brand", "Acme"));

  private static DynamoDbClient client;
  private static String table;

  private final InterestModel model = new InterestModel(Duration.ofDays(30));

  @BeforeAll
  static void start() {
    client = TestClient.at(TestDatabase.endpoint());
    table = TestDatabase.table(client);
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Override
  protected ProfileStore store() {
    return store(client, table);
  }

  @Override
  protected SuppressionList suppressed() {
    return new DynamoDbSuppressionList(client, table);
  }

  @Test
  void writersInSeveralProcessesLoseNothingAndCountNothingTwice() {
    int writers = 4;
    int eventsEach = 25;
    List<Thread> threads =
        IntStream.range(0, writers)
            .mapToObj(
                writer ->
                    new Thread(() -> recordOneByOne(store(), writer * eventsEach, eventsEach)))
            .toList();
    threads.forEach(Thread::start);
    threads.forEach(DynamoDbProfileStoreTest::join);

    assertThat(interests(store(), "reader").tags().get(ACME).events())
        .isEqualTo((long) writers * eventsEach);
  }

  @Test
  void whatWasAcknowledgedBeforeAKillOfTheDatabaseCountsOnceAfterItsRestart(@TempDir Path directory)
      throws InterruptedException {
    int total = 400;
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    try (EmbeddedDynamoDb killed = EmbeddedDynamoDb.start(directory);
        DynamoDbClient to = TestClient.at(killed.endpoint())) {
      Tables.createIfMissing(to, DynamoDbProfileStore.table(TABLE));
      recordUntilKilled(killed, store(to, TABLE), views(0, total), acknowledged);
    }

    try (EmbeddedDynamoDb restarted = EmbeddedDynamoDb.start(directory);
        DynamoDbClient to = TestClient.at(restarted.endpoint())) {
      ProfileStore store = store(to, TABLE);
      long counted = interests(store, "reader").tags().get(ACME).events();
      Set<String> added = record(store, "reader", views(0, total));

      assertThat(acknowledged)
          .isNotEmpty()
          .hasSizeLessThan(total)
          .doesNotContainAnyElementsOf(added);
      assertThat(added).hasSize(total - (int) counted);
      assertThat(interests(store, "reader").tags().get(ACME).events()).isEqualTo(total);
    }
  }

  private void recordUntilKilled(
      EmbeddedDynamoDb killed, ProfileStore store, List<Event> events, Set<String> acknowledged)
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
    writer.setUncaughtExceptionHandler((thread, failure) -> {});
    writer.start();
    enough.await();
    killed.process().destroyForcibly();
    writer.join();
  }

  private void recordOneByOne(ProfileStore store, int from, int count) {
    views(from, from + count).forEach(view -> record(store, "reader", List.of(view)));
  }

  private static ProfileStore store(DynamoDbClient client, String table) {
    return new DynamoDbProfileStore(client, table, RETENTION);
  }

  private Set<String> record(ProfileStore store, String profile, List<Event> events) {
    return store.record(
        reader(profile),
        events,
        (before, added) -> before.with(model.after(before.interests(), added)));
  }

  private static Reader reader(String pseudonym) {
    return new Reader(pseudonym, List.of(), "suppression of " + pseudonym);
  }

  private static Interests interests(ProfileStore store, String profile) {
    return store.profile(profile).interests();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }
}
