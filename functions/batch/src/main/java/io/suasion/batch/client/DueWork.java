package io.suasion.batch.client;

import io.smallrye.mutiny.Uni;
import io.suasion.api.deliveries.DeliveriesAttempted;
import io.suasion.api.privacy.ErasuresAttempted;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.batch.copy.Deadline;
import io.suasion.batch.copy.Retries;
import io.suasion.web.client.DeliveriesClient;
import io.suasion.web.client.PrivacyClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Has campaign and tags do the work that a process that is never frozen does in the background. The
 * calls block, and throw {@link CallFailedException} where the other function does not do its part.
 */
@Singleton
public class DueWork {
  /** API Gateway waits no longer than this for an answer. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final DeliveriesClient deliveries;
  private final PrivacyClient privacy;
  private final FunctionCalls calls;
  private final Retries retries;

  DueWork(
      @RestClient DeliveriesClient deliveries,
      @RestClient PrivacyClient privacy,
      FunctionCalls calls,
      Retries retries) {
    this.deliveries = deliveries;
    this.privacy = privacy;
    this.calls = calls;
    this.retries = retries;
  }

  /** Has one delivery attempted. A delivery that is not there any more needs nothing. */
  public void delivery(String id, Deadline deadline) {
    try {
      await(() -> deliveries.attempt(id), deadline);
    } catch (CallFailedException e) {
      if (!e.isUnknown()) {
        throw e;
      }
    }
  }

  /** Has all due deliveries attempted, as long as there is time, and returns how many were. */
  public int deliveries(Deadline deadline) {
    int attempted = 0;
    DeliveriesAttempted round;
    do {
      round = await(deliveries::attempt, deadline);
      attempted += round.attempted();
    } while (round.more() && round.attempted() > 0 && isTimeForMore(deadline));
    return attempted;
  }

  /** Has all erasures attempted, as long as there is time and it helps; returns how many were. */
  public int erasures(Deadline deadline) {
    int attempted = 0;
    ErasuresAttempted round;
    do {
      round = await(privacy::attemptErasures, deadline);
      attempted += round.attempted();
    } while (round.more() && round.attempted() > round.running() && isTimeForMore(deadline));
    return attempted;
  }

  private <T> T await(Supplier<Uni<T>> call, Deadline deadline) {
    return retries.call(time -> calls.await(call, time), LONGEST, deadline);
  }

  private static boolean isTimeForMore(Deadline deadline) {
    return deadline.left().compareTo(LONGEST) > 0;
  }
}
