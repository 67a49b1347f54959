package io.suasion.seq2seq.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The shape of a network: many encoder layers, which run once a text, and few decoder layers, which
 * run once a token (Kasai et al., 2021, "Deep encoder, shallow decoder").
 *
 * @param kind a Transformer if it is missing
 * @param vocabulary number of subwords
 * @param width of a token's vector; of a GRU, each direction of the encoder has half of it
 * @param heads of each attention; divides the width
 * @param feedForward width of the inner layer
 * @param sourceLimit most tokens of a source
 * @param targetLimit most tokens of a target, its end included
 */
public record Architecture(
    Kind kind,
    int vocabulary,
    int width,
    int heads,
    int feedForward,
    int encoderLayers,
    int decoderLayers,
    int sourceLimit,
    int targetLimit) {

  /** The type of a network. */
  public enum Kind {
    @JsonProperty("transformer")
    TRANSFORMER,
    @JsonProperty("gru")
    GRU
  }

  public Architecture {
    kind = kind == null ? Kind.TRANSFORMER : kind;
    if (width % heads != 0) {
      throw new IllegalArgumentException(
          "A width of " + width + " cannot be divided among " + heads + " heads.");
    }
    if (kind == Kind.GRU && width % 2 != 0) {
      throw new IllegalArgumentException(
          "A width of " + width + " cannot be divided between two directions.");
    }
  }

  /** This shape for a vocabulary of another size. */
  public Architecture withVocabulary(int size) {
    return new Architecture(
        kind,
        size,
        width,
        heads,
        feedForward,
        encoderLayers,
        decoderLayers,
        sourceLimit,
        targetLimit);
  }

  int headWidth() {
    return width / heads;
  }
}
