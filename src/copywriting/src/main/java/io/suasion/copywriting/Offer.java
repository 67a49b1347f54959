package io.suasion.copywriting;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader gets. Text and code are told exactly as given.
 *
 * @param text empty if there is none
 * @param code empty if there is none
 * @param endsAt in the zone whose clock the reader is told
 */
public record Offer(String text, String code, Optional<ZonedDateTime> endsAt) {

  /** No offer. */
  public static final Offer NONE = new Offer("", "", Optional.empty());

  public Offer {
    text = text.strip();
    code = code.strip();
    Objects.requireNonNull(endsAt);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return text.isEmpty() && code.isEmpty() && endsAt.isEmpty();
  }
}
