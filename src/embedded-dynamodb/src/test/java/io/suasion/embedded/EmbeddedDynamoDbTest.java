package io.suasion.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;

class EmbeddedDynamoDbTest {
  private static final int EVENTS_BEFORE_THE_KILL = 100;

  @TempDir Path directory;

  @Test
  void aDatabaseInMemoryAnswersUntilItIsClosed() {
    EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
    try (Events events = new Events(database.endpoint())) {
      events.createTable();
      events.record("a");

      assertThat(events.ids()).containsExactly("a");
    } finally {
      database.close();
    }

    assertThat(database.process().isAlive()).isFalse();
  }

  @Test
  void aDatabaseListensOnTheLoopbackInterfaceOnly() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory()) {
      assertThat(database.endpoint().getHost()).isEqualTo("127.0.0.1");
      assertThat(Reachability.fromOutside(database.endpoint().getPort())).isFalse();
    }
  }

  @Test
  void whatWasAcknowledgedBeforeAKillIsThereOnceAfterTheRestart() throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start(directory);
        Events events = new Events(database.endpoint())) {
      events.createTable();
      CountDownLatch enough = new CountDownLatch(EVENTS_BEFORE_THE_KILL);
      Thread writer = new Thread(() -> recordUntilItFails(events, acknowledged, enough));
      writer.start();
      enough.await();

      database.process().destroyForcibly();

      writer.join();
    }

    try (EmbeddedDynamoDb restarted = EmbeddedDynamoDb.start(directory);
        Events events = new Events(restarted.endpoint())) {
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(EVENTS_BEFORE_THE_KILL);
      assertThat(events.ids()).containsAll(acknowledged);
      assertThat(events.count()).isEqualTo(events.ids().size());
    }
  }

  @Test
  void theDatabaseOfAKilledParentEndsAndItsFolderIsFree() throws Exception {
    Process parent = Parent.start(directory);
    ProcessHandle orphan = Parent.database(parent);

    parent.destroyForcibly();

    try (EmbeddedDynamoDb next = EmbeddedDynamoDb.start(directory)) {
      assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
      assertThat(next.process().isAlive()).isTrue();
    }
  }

  @Test
  void aFolderInUseIsRefusedWithWhatToDo() {
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start(directory)) {
      assertThat(database.process().isAlive()).isTrue();

      assertThatThrownBy(() -> DirectoryLock.acquire(directory, Duration.ZERO))
          .hasMessageContaining(directory.toString())
          .hasMessageContaining("suasion.dynamodb.directory");
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> EmbeddedDynamoDb.start(file)).hasMessageContaining(file.toString());
  }

  private static void recordUntilItFails(
      Events events, Set<String> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; ; i++) {
        events.record("event-" + i);
        acknowledged.add("event-" + i);
        enough.countDown();
      }
    } catch (SdkException e) {
      // The database is gone, as planned.
    }
  }
}
