package io.suasion.web.work;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.function.Supplier;

/**
 * The threads that may block. Resources run there by {@code @Blocking}; work that goes on after an
 * asynchronous step runs there through this class.
 */
public final class WorkerPool {
  private WorkerPool() {}

  /** Runs the work on a thread that may block, once somebody subscribes. */
  public static <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
