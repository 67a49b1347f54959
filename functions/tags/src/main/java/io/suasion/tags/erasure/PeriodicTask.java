package io.suasion.tags.erasure;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs a task at once and then periodically, but never while the last run still goes on. */
final class PeriodicTask {
  /** Vert.x counts its timers from 0. */
  private static final long NO_TIMER = -1;

  private final Vertx vertx;
  private final Executor executor;
  private final Duration period;
  private final Runnable task;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile long timer = NO_TIMER;

  PeriodicTask(Vertx vertx, Executor executor, Duration period, Runnable task) {
    this.vertx = vertx;
    this.executor = executor;
    this.period = period;
    this.task = task;
  }

  void start() {
    executor.execute(this::run);
    timer = vertx.setPeriodic(period.toMillis(), tick -> executor.execute(this::run));
  }

  /** Does nothing where it was never started. */
  void stop() {
    vertx.cancelTimer(timer);
  }

  private void run() {
    if (running.compareAndSet(false, true)) {
      try {
        task.run();
      } finally {
        running.set(false);
      }
    }
  }
}
