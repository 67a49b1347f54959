package io.suasion.workbench.train;

/** A size and a length of training that belong together; options given besides override them. */
enum Recipe {
  /** For some thousand texts of one shop: ten minutes or less on two cores. */
  SMALL(128, 256, 3, 1, 1000, 20, 32, .002, .2),

  /** A recipe for tens of thousands of texts of several domains: about an hour on two cores. */
  BASE(256, 512, 4, 1, 3000, 10, 64, .0015, .1);

  static final int HEADS = 4;
  static final int TARGET_LIMIT = 112;

  final int width;
  final int feedForward;
  final int encoderLayers;
  final int decoderLayers;
  final int vocabulary;
  final int epochs;
  final int batch;
  final double rate;
  final double dropout;

  Recipe(
      int width,
      int feedForward,
      int encoderLayers,
      int decoderLayers,
      int vocabulary,
      int epochs,
      int batch,
      double rate,
      double dropout) {
    this.width = width;
    this.feedForward = feedForward;
    this.encoderLayers = encoderLayers;
    this.decoderLayers = decoderLayers;
    this.vocabulary = vocabulary;
    this.epochs = epochs;
    this.batch = batch;
    this.rate = rate;
    this.dropout = dropout;
  }

  /** What an option says, or the recipe where it is not given. */
  static <T> T or(T given, T recipe) {
    return given == null ? recipe : given;
  }
}
