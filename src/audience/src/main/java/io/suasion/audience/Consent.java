package io.suasion.audience;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a reader decided about one purpose. The latest decision holds; of two at the same time, the
 * one that allows less.
 *
 * @param by who or what recorded it: a form, a person, a contract
 */
public record Consent(Status status, Instant at, String by) implements Comparable<Consent> {
  private static final Comparator<Consent> ORDER =
      Comparator.comparing(Consent::at).thenComparing(Consent::status).thenComparing(Consent::by);

  /** What was decided, in this order: a later status allows less. */
  public enum Status {
    GRANTED,
    DENIED,
    REVOKED
  }

  @Override
  public int compareTo(Consent other) {
    return ORDER.compare(this, other);
  }
}
