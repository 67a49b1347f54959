package io.suasion.campaign;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.suasion.api.problem.ProblemException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Keeps calls of the database, which block, off the threads that serve requests. */
public final class Background {
  private static final Logger LOG = Logger.getLogger(Background.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private Background() {}

  /** Runs it on a thread that may block. */
  public static <T> Uni<T> run(Supplier<T> call) {
    return Uni.createFrom().item(call).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /** Runs what a caller waits for: fails with a 503 problem where the database is away. */
  public static <T> Uni<T> answering(Supplier<T> call) {
    return answering(run(call));
  }

  /** The same for what runs on such threads already. */
  public static <T> Uni<T> answering(Uni<T> work) {
    return work.onFailure(SdkException.class).transform(Background::overload);
  }

  private static ProblemException overload(Throwable failure) {
    LOG.error("The database did not do its part", failure);
    return ProblemException.overload(
        "What has to be remembered of this request could not be stored. Try again later.",
        RETRY_AFTER);
  }
}
