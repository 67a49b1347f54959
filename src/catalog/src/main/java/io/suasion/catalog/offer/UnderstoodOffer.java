package io.suasion.catalog.offer;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An offer that holds now.
 *
 * @param text empty if there is none
 * @param code letter by letter; empty if there is none
 * @param endsAt in the clock in which it is told: the last minute of a day if it ends with the day
 */
public record UnderstoodOffer(String text, String code, Optional<ZonedDateTime> endsAt) {

  /** No offer. */
  public static final UnderstoodOffer NONE = new UnderstoodOffer("", "", Optional.empty());
}
