package io.suasion.audience;

import java.util.Comparator;

/**
 * The key under which an interest is kept: an interest in red shoes is no interest in red cars.
 *
 * @param category of the things acted on, empty where events did not say
 */
public record TagKey(String category, TagName name) implements Comparable<TagKey> {
  private static final Comparator<TagKey> ORDER =
      Comparator.comparing(TagKey::name).thenComparing(TagKey::category);

  @Override
  public int compareTo(TagKey other) {
    return ORDER.compare(this, other);
  }
}
