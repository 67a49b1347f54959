package io.suasion.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatedTaskTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofMillis(1);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void aTaskThatWasNeverStartedStopsNoTimerOfOthers() {
    long first = vertx.setTimer(NEVER.toMillis(), timer -> {});

    new RepeatedTask("Nothing", vertx, NEVER, () -> Uni.createFrom().item(NEVER)).stop();

    assertThat(first).isZero();
    assertThat(vertx.cancelTimer(first)).isTrue();
  }

  @Test
  void itRunsAgainAndAgainAsSoonAsEachRunAsks() {
    Semaphore runs = new Semaphore(0);
    RepeatedTask task =
        new RepeatedTask(
            "Counting",
            vertx,
            NEVER,
            () -> Uni.createFrom().item(SOON).invoke(() -> runs.release()));

    task.start();

    runs.acquireUninterruptibly(3);
    task.stop();
  }

  @Test
  void aRunThatFailsIsFollowedByAnother() {
    Semaphore runs = new Semaphore(0);
    RepeatedTask task =
        new RepeatedTask(
            "Failing",
            vertx,
            SOON,
            () -> {
              runs.release();
              throw new IllegalStateException("away");
            });

    task.start();

    runs.acquireUninterruptibly(3);
    task.stop();
  }

  @Test
  void aRunDoesNotBeginBeforeTheLastOneHasEnded() throws InterruptedException {
    BlockingQueue<UniEmitter<? super Duration>> begun = new LinkedBlockingQueue<>();
    RepeatedTask task =
        new RepeatedTask(
            "Waiting", vertx, SOON, () -> Uni.createFrom().emitter(run -> begun.add(run)));

    task.start();
    UniEmitter<? super Duration> first = begun.take();
    assertThat(begun).isEmpty();
    first.complete(SOON);

    assertThat(begun.take()).isNotSameAs(first);
    task.stop();
  }

  @Test
  void afterTheStopNoRunBegins() throws InterruptedException {
    BlockingQueue<UniEmitter<? super Duration>> begun = new LinkedBlockingQueue<>();
    RepeatedTask task =
        new RepeatedTask(
            "Stopped", vertx, SOON, () -> Uni.createFrom().emitter(run -> begun.add(run)));
    task.start();
    UniEmitter<? super Duration> last = begun.take();

    task.stop();
    last.complete(SOON);

    Semaphore later = new Semaphore(0);
    vertx.setTimer(SOON.toMillis() * 5, timer -> later.release());
    later.acquire();
    assertThat(begun).isEmpty();
  }
}
