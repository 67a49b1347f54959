package io.suasion.audience;

import java.io.Serial;

/** The profile has another name now. */
final class MovedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Reader to;

  MovedException(Reader to) {
    super("The profile has another name now.");
    this.to = to;
  }

  Reader to() {
    return to;
  }
}
