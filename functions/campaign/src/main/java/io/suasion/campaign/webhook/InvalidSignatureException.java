package io.suasion.campaign.webhook;

import java.io.Serial;

/** A message that its sender has not proved to be his, or that is not of now. */
public final class InvalidSignatureException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  InvalidSignatureException(String message) {
    super(message);
  }
}
