package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.audience.StoreUnavailableException;
import io.suasion.tags.TestClient;
import io.suasion.tags.TestDatabase;
import io.suasion.tags.store.FaultyProxy.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbFaultsTest {
  private DynamoDbClient client;
  private String table;
  private Writer direct;

  @BeforeEach
  void open() {
    client = TestClient.at(TestDatabase.endpoint());
    table = TestDatabase.table(client);
    direct = new Writer(client, table);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatWasWrittenBeforeAFaultIsKeptAndARetryOfAllCountsNothingTwice(Fault fault) {
    try (FaultyProxy proxy = new FaultyProxy(TestDatabase.endpoint());
        DynamoDbClient faulty = TestClient.at(proxy.endpoint())) {
      Writer writer = new Writer(faulty, table);
      proxy.failAfter(2, fault);

      assertThatThrownBy(() -> writer.write(0, 200)).isInstanceOf(StoreUnavailableException.class);

      assertThat(direct.counted()).isBetween(50L, 75L).isEqualTo(direct.stored());
      proxy.mend();
      assertThat(writer.write(0, 200))
          .hasSize((int) (200 - 50 - (fault == Fault.THROTTLE ? 0 : 25)));
      assertThat(direct.counted()).isEqualTo(200);
    }
  }

  @Test
  void aProcessThatIsKilledInTheMiddleOfABatchLosesNothingAndARetryCountsNothingTwice()
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                TestDatabase.endpoint().toString(),
                table,
                "1500")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (direct.counted() < 100) {
      assertThat(writer.isAlive()).isTrue();
    }
    writer.destroyForcibly().waitFor();

    long counted = direct.counted();
    assertThat(counted).isBetween(100L, 1499L).isEqualTo(direct.stored());
    assertThat(direct.write(0, 1500)).hasSize((int) (1500 - counted));
    assertThat(direct.counted()).isEqualTo(1500);
  }

  @Test
  void eightWritersInTwoProcessesOfAThousandEventsEachLoseNothingAndCountNothingTwice() {
    List<Writer> processes = List.of(new Writer(client, table), new Writer(client, table));
    List<Thread> writers =
        IntStream.range(0, 8)
            .mapToObj(number -> new Thread(() -> writeTwice(processes.get(number % 2), number)))
            .toList();
    writers.forEach(Thread::start);
    writers.forEach(DynamoDbFaultsTest::join);

    assertThat(direct.counted()).isEqualTo(8000);
    assertThat(direct.stored()).isEqualTo(8000);
  }

  /** A part is sent again, as callers do. */
  private static void writeTwice(Writer writer, int number) {
    for (int from = number * 1000; from < (number + 1) * 1000; from += 250) {
      writeUntilKept(writer, from, from + 250);
    }
    writeUntilKept(writer, number * 1000, number * 1000 + 250);
  }

  /** As a caller who is told to try again. */
  private static void writeUntilKept(Writer writer, int from, int to) {
    boolean kept = false;
    while (!kept) {
      try {
        writer.write(from, to);
        kept = true;
      } catch (StoreUnavailableException e) {
        Thread.onSpinWait();
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
