package io.suasion.audience.taste;

import java.io.IOException;
import java.io.Serial;

/** What was read is no taste of this version; the message says why. */
final class MalformedTasteException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  MalformedTasteException(String message) {
    super(message);
  }

  MalformedTasteException(String message, Throwable cause) {
    super(message, cause);
  }
}
