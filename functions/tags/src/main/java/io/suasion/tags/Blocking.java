package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.suasion.api.problem.ProblemException;
import io.suasion.audience.StoreUnavailableException;
import io.suasion.audience.SuppressedException;
import java.time.Duration;
import java.util.function.Supplier;

/** Keeps the client of DynamoDB, which blocks, off the threads that serve connections. */
public final class Blocking {
  private static final String TRY_AGAIN =
      "The store of profiles does not answer. Send the whole request again; what was counted is not counted twice.";
  private static final String SUPPRESSED =
      "The reader asked to be forgotten, so nothing is recorded. Lift that first: DELETE"
          + " /v1/suppressions/{id}.";
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private Blocking() {}

  /** Fails with a 503 problem where the store is away, with 409 where nothing may be recorded. */
  public static <T> Uni<T> answering(Supplier<T> work) {
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(StoreUnavailableException.class)
        .transform(e -> ProblemException.overload(TRY_AGAIN, PAUSE))
        .onFailure(SuppressedException.class)
        .transform(e -> ProblemException.conflict(SUPPRESSED));
  }
}
