package io.suasion.audience.behaviour;

import java.io.IOException;
import java.io.Serial;

/** What was read is no model of this version; the message says why. */
final class MalformedBehaviourModelException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  MalformedBehaviourModelException(String message) {
    super(message);
  }

  MalformedBehaviourModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
