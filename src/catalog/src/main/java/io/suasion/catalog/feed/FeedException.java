package io.suasion.catalog.feed;

/** A feed that cannot be read at all: the message is a sentence that says why and what to do. */
public final class FeedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  FeedException(String message) {
    super(message);
  }
}
