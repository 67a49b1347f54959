package io.suasion.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.audience.Consent;
import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.Purpose;
import io.suasion.audience.Reader;
import io.suasion.audience.SuppressedException;
import io.suasion.audience.TagKey;
import io.suasion.audience.TagName;
import io.suasion.audience.Trait;
import io.suasion.embedded.EmbeddedDynamoDb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final TagKey ACME = new TagKey("", new TagName("brand", "Acme"));

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
      assertThat(store.events("reader")).containsExactlyInAnyOrderElementsOf(events);
    }
  }

  @Test
  void whatElseIsKnownOfAReaderComesBackToo() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      ProfileStore store = store(client);
      Profile profile =
          new Profile(
              Interests.NONE,
              Map.of("plan", new Trait("gold", NOON)),
              Map.of(Purpose.TRACKING, new Consent(Consent.Status.GRANTED, NOON, "a form")),
              Set.of(reader("visitor")),
              Optional.of(reader("another")));

      store.change(reader("reader"), before -> profile);

      assertThat(store.profile("reader")).isEqualTo(profile);
    }
  }

  @Test
  void whatIsDeletedIsGoneHoweverMuchItIs() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      ProfileStore store = store(client);
      record(store, "reader", views(0, 60));
      record(store, "other", views(0, 1));

      assertThat(store.delete("reader")).isEqualTo(61);

      assertThat(store.profile("reader")).isEqualTo(Profile.NONE);
      assertThat(store.events("reader")).isEmpty();
      assertThat(store.events("other")).hasSize(1);
      assertThat(store.delete("reader")).isZero();
    }
  }

  @Test
  void nothingIsWrittenOfWhoMustStayForgotten() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        DynamoDbClient client = TestClient.at(database.endpoint())) {
      ProfileStore store = store(client);
      DynamoDbSuppressionList suppressed = new DynamoDbSuppressionList(client, TABLE);
      suppressed.add(reader("reader").suppression());

      assertThatThrownBy(() -> record(store, "reader", views(0, 1)))
          .isInstanceOf(SuppressedException.class);
      assertThatThrownBy(() -> store.change(reader("reader"), profile -> profile))
          .isInstanceOf(SuppressedException.class);
      assertThat(store.events("reader")).isEmpty();

      suppressed.remove(reader("reader").suppression());
      assertThat(record(store, "reader", views(0, 1))).hasSize(1);
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
      assertThat(interests(store, "reader").tags().get(ACME).events()).isEqualTo(100);
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

      assertThat(interests(store(client), "reader").tags().get(ACME).events())
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
