package io.suasion.audience.behaviour;

import io.suasion.audience.TagName;
import java.util.Comparator;

/**
 * A tag that a reader may care for.
 *
 * @param weight in 0..1
 */
public record WeightedTag(TagName name, double weight) {
  /** Tags of equal weight are in the order of their names. */
  public static final Comparator<WeightedTag> STRONGEST_FIRST =
      Comparator.comparingDouble(WeightedTag::weight).reversed().thenComparing(WeightedTag::name);
}
