package io.suasion.catalog.offer;

/**
 * An offer as a shop wrote it; what is not given is empty.
 *
 * @param startsAt a day, a time of day, or one with its offset (ISO 8601)
 * @param endsAt likewise; a day is the last one
 * @param timeZone in whose clock times without an offset are meant, and all are told
 */
public record RawOffer(String text, String code, String startsAt, String endsAt, String timeZone) {

  /** No offer. */
  public static final RawOffer NONE = new RawOffer("", "", "", "", "");
}
