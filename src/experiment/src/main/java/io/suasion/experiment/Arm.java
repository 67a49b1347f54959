package io.suasion.experiment;

/** A variant of one experiment and what was counted of it. */
public record Arm(String variant, Counts counts) {

  /** The arm of a variant that nobody has chosen yet. */
  public static Arm unseen(String variant) {
    return new Arm(variant, Counts.NONE);
  }
}
