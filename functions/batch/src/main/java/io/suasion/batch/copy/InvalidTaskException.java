package io.suasion.batch.copy;

import java.io.Serial;

/** A task that would fail each time. The message says what to change and quotes no reader. */
public final class InvalidTaskException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public InvalidTaskException(String message) {
    super(message);
  }
}
