package io.suasion.audience;

import java.io.Serial;

/**
 * The store cannot answer now; nothing that it did not acknowledge is lost by trying again later.
 */
public final class StoreUnavailableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
