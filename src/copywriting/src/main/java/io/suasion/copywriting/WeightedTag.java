package io.suasion.copywriting;

/**
 * What a reader cares about, and how much.
 *
 * @param weight in 0..1
 */
public record WeightedTag(String attribute, String value, double weight) {

  public WeightedTag {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "The weight of an interest lies in 0..1, but that in " + attribute + " is " + weight);
    }
  }
}
