package io.suasion.workbench.train;

import io.suasion.seq2seq.network.Architecture;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How large a model is to be trained. */
final class ModelSize {

  private static final int SOURCE_LIMIT = 128;

  @Option(
      names = "--architecture",
      paramLabel = "KIND",
      defaultValue = "transformer",
      description = "Of the network: transformer or gru (default: ${DEFAULT-VALUE}).")
  private Architecture.Kind kind = Architecture.Kind.TRANSFORMER;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "256",
      description = "Of a token's vector (default: ${DEFAULT-VALUE}).")
  private int width = 256;

  @Option(
      names = "--heads",
      paramLabel = "N",
      defaultValue = "4",
      description = "Of each attention (default: ${DEFAULT-VALUE}).")
  private int heads = 4;

  @Option(
      names = "--feed-forward",
      paramLabel = "N",
      defaultValue = "512",
      description = "Width of the inner layers (default: ${DEFAULT-VALUE}).")
  private int feedForward = 512;

  @Option(
      names = "--encoder-layers",
      paramLabel = "N",
      defaultValue = "4",
      description = "Layers that run once a text (default: ${DEFAULT-VALUE}).")
  private int encoderLayers = 4;

  @Option(
      names = "--decoder-layers",
      paramLabel = "N",
      defaultValue = "1",
      description = "Layers that run once a token (default: ${DEFAULT-VALUE}).")
  private int decoderLayers = 1;

  @Option(
      names = "--target-limit",
      paramLabel = "N",
      defaultValue = "112",
      description = "The most subwords of a text, longer ones are left out (${DEFAULT-VALUE}).")
  private int targetLimit = 112;

  Architecture architecture(int vocabulary) {
    return new Architecture(
        kind,
        vocabulary,
        width,
        heads,
        feedForward,
        encoderLayers,
        decoderLayers,
        SOURCE_LIMIT,
        targetLimit);
  }

  /** As they were given on the command line. */
  String options() {
    return " --architecture %s --width %d --heads %d --feed-forward %d --encoder-layers %d --decoder-layers %d"
            .formatted(name(), width, heads, feedForward, encoderLayers, decoderLayers)
        + " --target-limit "
        + targetLimit;
  }

  private String name() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
