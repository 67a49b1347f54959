package io.suasion.campaign.delivery;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Takes messages. */
public interface Endpoint {

  /** Posts a message; fails where no answer came. */
  Uni<Reply> post(String id, String message);

  /**
   * What the endpoint answered.
   *
   * @param retryAfter how long the endpoint asks us to wait; zero where it does not ask
   */
  record Reply(int status, Duration retryAfter) {
    private static final int GONE = 410;

    /** A redirection is no success: it could lead anywhere. */
    boolean isSuccess() {
      return status / 100 == 2;
    }

    boolean isGone() {
      return status == GONE;
    }
  }
}
