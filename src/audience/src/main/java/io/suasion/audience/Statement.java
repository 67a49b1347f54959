package io.suasion.audience;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a reader said outright about an interest. The latest statement holds; of two at the same
 * time, the dislike.
 */
public record Statement(boolean liked, Instant at) implements Comparable<Statement> {
  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::at).thenComparing(statement -> !statement.liked());

  @Override
  public int compareTo(Statement other) {
    return ORDER.compare(this, other);
  }
}
