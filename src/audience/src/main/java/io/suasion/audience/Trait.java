package io.suasion.audience;

import java.time.Instant;
import java.util.Comparator;

/** What the sender says of a reader, and when; the latest holds. */
public record Trait(String value, Instant at) implements Comparable<Trait> {
  private static final Comparator<Trait> ORDER =
      Comparator.comparing(Trait::at).thenComparing(Trait::value);

  @Override
  public int compareTo(Trait other) {
    return ORDER.compare(this, other);
  }
}
