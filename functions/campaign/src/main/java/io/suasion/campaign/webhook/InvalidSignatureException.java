package io.suasion.campaign.webhook;

import java.io.Serial;

/** The sender of a message has not proved that it is theirs, or the message is not of now. */
public final class InvalidSignatureException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  InvalidSignatureException(String message) {
    super(message);
  }
}
