package io.suasion.decide;

import io.smallrye.mutiny.Uni;
import io.suasion.api.problem.ProblemException;
import io.suasion.experiment.DecisionClosedException;
import io.suasion.experiment.OutcomeConflictException;
import io.suasion.experiment.UnknownDecisionException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells callers what the library and the database refuse. */
final class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private Refusals() {}

  static <T> Uni<T> answering(Supplier<T> call) {
    try {
      return Uni.createFrom().item(call.get());
    } catch (UnknownDecisionException e) {
      throw ProblemException.unknown(
          "There is no such decision. Use the id that POST /v1/decisions answered.");
    } catch (DecisionClosedException | OutcomeConflictException e) {
      throw ProblemException.conflict(e.getMessage());
    } catch (SdkException e) {
      LOG.error("The database did not do its part", e);
      throw ProblemException.overload(
          "The decisions cannot be reached at the moment. Try again later.", RETRY_AFTER);
    }
  }

  static Uni<Void> doing(Runnable call) {
    return answering(
        () -> {
          call.run();
          return null;
        });
  }
}
