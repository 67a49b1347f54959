package io.suasion.tags.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeriodicTaskTest {
  private static final Duration NEVER = Duration.ofDays(1);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void aTaskThatWasNeverStartedStopsNoTimerOfOthers() {
    long first = vertx.setTimer(NEVER.toMillis(), timer -> {});

    new PeriodicTask(vertx, Runnable::run, NEVER, () -> {}).stop();

    assertThat(first).isZero();
    assertThat(vertx.cancelTimer(first)).isTrue();
  }

  @Test
  void aRunDoesNotBeginBeforeTheLastOneHasEnded() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    AtomicInteger runs = new AtomicInteger();
    Executor executor = waiting::add;
    PeriodicTask task =
        new PeriodicTask(vertx, executor, NEVER, () -> runWhileAnotherWaits(waiting, runs));

    task.start();
    task.start();
    waiting.remove().run();
    assertThat(runs).hasValue(1);

    task.start();
    waiting.remove().run();
    assertThat(runs).hasValue(2);
    task.stop();
  }

  @Test
  void itRunsAgainAndAgain() {
    Semaphore runs = new Semaphore(0);
    PeriodicTask task = new PeriodicTask(vertx, Runnable::run, Duration.ofMillis(1), runs::release);

    task.start();

    runs.acquireUninterruptibly(3);
    task.stop();
  }

  private static void runWhileAnotherWaits(Queue<Runnable> waiting, AtomicInteger runs) {
    runs.incrementAndGet();
    if (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
