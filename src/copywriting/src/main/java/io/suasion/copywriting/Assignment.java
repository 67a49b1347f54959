package io.suasion.copywriting;

import java.util.List;
import java.util.Optional;

/**
 * Asks for variants of copy.
 *
 * @param tags of the reader; none for nobody in particular
 * @param because what the reader did that copy may name as the reason; empty for nothing
 * @param variants how many, 1 to 8
 * @param seed of everything random
 */
public record Assignment(
    Brief brief, List<WeightedTag> tags, Optional<Because> because, int variants, long seed) {

  /** The most variants that one assignment may ask for. */
  public static final int MOST_VARIANTS = 8;

  public Assignment {
    tags = List.copyOf(tags);
    if (variants < 1 || variants > MOST_VARIANTS) {
      throw new IllegalArgumentException(
          "Ask for 1 to " + MOST_VARIANTS + " variants, not " + variants);
    }
  }

  /** Asks for copy that names no reason. */
  public Assignment(Brief brief, List<WeightedTag> tags, int variants, long seed) {
    this(brief, tags, Optional.empty(), variants, seed);
  }
}
