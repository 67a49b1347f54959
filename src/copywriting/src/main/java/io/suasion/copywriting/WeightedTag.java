package io.suasion.copywriting;

/**
 * Something that a reader cares about.
 *
 * @param weight in 0..1
 */
public record Interest(String attribute, String value, double weight) {

  public Interest {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "The weight of an interest lies in 0..1, but that in " + attribute + " is " + weight);
    }
  }
}
