package io.suasion.web.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Repeats work for as long as the process serves. The next run begins only after the last one has
 * ended and the pause that it asked for has passed. Thread-safe.
 */
public final class RepeatedTask {
  private static final Logger LOG = Logger.getLogger(RepeatedTask.class);

  /** Vert.x counts its timers from 0. */
  private static final long NO_TIMER = -1;

  private final String name;
  private final Vertx vertx;
  private final Duration pause;
  private final Supplier<Uni<Duration>> work;
  private boolean stopped;
  private long timer = NO_TIMER;

  /**
   * Begins nothing yet.
   *
   * @param name for the log
   * @param pause after a run that failed
   * @param work one run, which says how long to wait before the next; it must not block
   */
  public RepeatedTask(String name, Vertx vertx, Duration pause, Supplier<Uni<Duration>> work) {
    this.name = name;
    this.vertx = vertx;
    this.pause = pause;
    this.work = work;
  }

  /** Runs the work now, and again and again. */
  public void start() {
    Uni.createFrom().deferred(work::get).subscribe().with(this::runAgainAfter, this::report);
  }

  /** Begins no other run. Does nothing where the task was never started. */
  public synchronized void stop() {
    stopped = true;
    vertx.cancelTimer(timer);
  }

  private void report(Throwable failure) {
    LOG.errorf(failure, "%s failed; it is tried again later", name);
    runAgainAfter(pause);
  }

  private synchronized void runAgainAfter(Duration wait) {
    if (!stopped) {
      timer = vertx.setTimer(Math.max(1, wait.toMillis()), ended -> start());
    }
  }
}
