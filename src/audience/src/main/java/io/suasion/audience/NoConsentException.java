package io.suasion.audience;

import java.io.Serial;

/** The reader does not allow this purpose. */
public final class NoConsentException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public NoConsentException(Purpose purpose) {
    super(
        "The reader does not consent to "
            + purpose.name().toLowerCase(java.util.Locale.ROOT)
            + ".");
  }
}
