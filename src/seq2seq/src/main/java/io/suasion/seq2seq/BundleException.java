package io.suasion.seq2seq;

/** A bundle was refused; the message says why and what to do. */
public final class BundleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BundleException(String message) {
    super(message);
  }

  BundleException(String message, Throwable cause) {
    super(message, cause);
  }
}
