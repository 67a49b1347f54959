package io.suasion.audience;

import java.io.Serial;

/** The reader was erased or suppressed, so nothing may be remembered. */
public final class SuppressedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public SuppressedException() {
    super("The reader must stay forgotten.");
  }
}
