package io.suasion.copywriting.write;

/**
 * The effort of a model.
 *
 * @param beams hypotheses of beam search
 * @param samples drafts drawn at random besides where two or three variants are asked for, and as
 *     many again for each further one
 */
public record Effort(int beams, int samples) {

  /** An effort that is enough for variants that differ. */
  public static final Effort DEFAULT = new Effort(5, 10);

  private static final int FEW = 3;

  public Effort {
    if (beams < 0 || samples < 0 || beams + samples == 0) {
      throw new IllegalArgumentException(
          "A model needs beams or samples, but got %d and %d".formatted(beams, samples));
    }
  }

  int samplesFor(int variants) {
    return samples * Math.max(1, variants - FEW + 1);
  }
}
