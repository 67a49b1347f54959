package io.suasion.campaign;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.function.Supplier;

/** Keeps calls of the database, which block, off the threads that serve requests. */
public final class Background {
  private Background() {}

  /** Runs it on a thread that may block. */
  public static <T> Uni<T> run(Supplier<T> call) {
    return Uni.createFrom().item(call).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
