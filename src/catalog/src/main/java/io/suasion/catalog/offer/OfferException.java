package io.suasion.catalog.offer;

/** A time of an offer, or its time zone, cannot be read. */
public final class OfferException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String pointer;

  OfferException(String pointer, String message) {
    super(message);
    this.pointer = pointer;
  }

  /** The place of the time or zone in the brief (RFC 6901). */
  public String pointer() {
    return pointer;
  }
}
