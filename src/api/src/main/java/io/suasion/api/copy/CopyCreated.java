package io.suasion.api.copy;

import java.time.Instant;

/**
 * The event of Standard Webhooks that delivers copy.
 *
 * @param type {@code copy.created}
 * @param timestamp of the event
 */
public record CopyCreated(String type, Instant timestamp, Data data) {

  /** Names the event. */
  public static CopyCreated of(Instant time, String request, CopyAnswer copy) {
    return new CopyCreated("copy.created", time, new Data(request, copy));
  }

  /**
   * What was asked and what came of it.
   *
   * @param request the {@code webhook-id} of the event that asked
   */
  public record Data(String request, CopyAnswer copy) {}
}
