package io.suasion.batch.copy;

import io.suasion.api.copy.CopyAnswer;
import java.time.Duration;
import java.util.Optional;

/**
 * Writes and keeps copy for one reader of a campaign. A repetition has the same effect: it uses the
 * same idempotency key and the same place. Calls block; thread-safe.
 */
public final class ReaderCopy {
  private final Copywriter copywriter;
  private final Results results;
  private final Retries retries;
  private final Duration timeout;

  /**
   * Asks the copywriter and keeps its answers with the results.
   *
   * @param timeout how long one try may take
   */
  public ReaderCopy(Copywriter copywriter, Results results, Retries retries, Duration timeout) {
    this.copywriter = copywriter;
    this.results = results;
    this.retries = retries;
    this.timeout = timeout;
  }

  /** Returns why there is no copy; empty if there is. */
  public Optional<CallFailedException> write(Campaign campaign, String profile, Deadline deadline) {
    ReaderHash reader = ReaderHash.of(profile);
    try {
      CopyAnswer answer =
          retries.call(
              time ->
                  copywriter.write(
                      campaign.idempotencyKey(reader), campaign.requestFor(profile), time),
              timeout,
              deadline);
      results.put(campaign.resultName(reader), answer);
      return Optional.empty();
    } catch (CallFailedException e) {
      return Optional.of(e);
    }
  }
}
