package io.suasion.batch.copy;

import java.io.Serial;
import java.time.Duration;

/**
 * Another service did not do its part. The message is for whoever started the campaign and may
 * quote what was sent; only the kind may be logged.
 */
public final class CallFailedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int UNKNOWN = 404;
  private static final int CONFLICT = 409;
  private static final int THROTTLED = 429;
  private static final int SERVERS_FAULT = 500;

  private final String kind;
  private final boolean mayPass;
  private final int status;
  private final transient Duration retryAfter;

  private CallFailedException(
      String message, String kind, boolean mayPass, int status, Duration retryAfter) {
    super(message);
    this.kind = kind;
    this.mayPass = mayPass;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  private CallFailedException(String message, String kind, boolean mayPass) {
    this(message, kind, mayPass, 0, Duration.ZERO);
  }

  /**
   * The service refused the call. A request that is still in flight, too many requests and the
   * service's own faults may pass; a fault of the request does not.
   *
   * @param retryAfter how long the service asks us to wait; zero where it does not ask
   */
  public static CallFailedException answered(int status, Duration retryAfter, String problem) {
    boolean mayPass = status == CONFLICT || status == THROTTLED || status >= SERVERS_FAULT;
    return new CallFailedException(problem, "status " + status, mayPass, status, retryAfter);
  }

  /** No answer came in time, or the answer cannot be read. */
  public static CallFailedException silent(String kind) {
    String message = "There was no answer in time. Run this reader again.";
    return new CallFailedException(message, kind, true);
  }

  /** The answer came and could not be stored. */
  public static CallFailedException notStored(String kind) {
    String message = "The copy was written and could not be stored. Run this reader again.";
    return new CallFailedException(message, kind, false);
  }

  /** There is no time for a call. */
  public static CallFailedException outOfTime() {
    String message = "There was no time left. Run this reader again, in a smaller batch.";
    return new CallFailedException(message, "no time left", false);
  }

  /** The kind of the failure, which may be logged. */
  public String kind() {
    return kind;
  }

  /** Whether the same call may succeed later. */
  public boolean mayPass() {
    return mayPass;
  }

  /** Whether the service says that there is no such thing. */
  public boolean isUnknown() {
    return status == UNKNOWN;
  }

  /** How long to wait at least. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
