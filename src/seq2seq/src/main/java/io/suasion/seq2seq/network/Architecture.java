package io.suasion.seq2seq.network;

/**
 * The shape of a Transformer: many encoder layers, which run once a text, and few decoder layers,
 * which run once a token (Kasai et al., 2021, "Deep encoder, shallow decoder").
 *
 * @param vocabulary number of subwords
 * @param width of a token's vector
 * @param heads of each attention; divides the width
 * @param feedForward width of the inner layer
 * @param sourceLimit most tokens of a source
 * @param targetLimit most tokens of a target, its end included
 */
public record Architecture(
    int vocabulary,
    int width,
    int heads,
    int feedForward,
    int encoderLayers,
    int decoderLayers,
    int sourceLimit,
    int targetLimit) {

  public Architecture {
    if (width % heads != 0) {
      throw new IllegalArgumentException(
          "A width of " + width + " cannot be divided among " + heads + " heads.");
    }
  }

  int headWidth() {
    return width / heads;
  }
}
