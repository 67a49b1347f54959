package io.suasion.copywriting.write;

/**
 * How hard a model tries.
 *
 * @param beams hypotheses of beam search
 * @param samples drafts drawn at random besides where more than one variant is asked for
 */
public record Effort(int beams, int samples) {

  /** Enough for three variants. */
  public static final Effort DEFAULT = new Effort(5, 8);

  public Effort {
    if (beams < 0 || samples < 0 || beams + samples == 0) {
      throw new IllegalArgumentException(
          "A model needs beams or samples, but got %d and %d".formatted(beams, samples));
    }
  }
}
