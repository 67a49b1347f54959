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
      description = "Of a token's vector (default: as the recipe).")
  private Integer width;

  @Option(
      names = "--heads",
      paramLabel = "N",
      defaultValue = "4",
      description = "Of each attention (default: ${DEFAULT-VALUE}).")
  private int heads = 4;

  @Option(
      names = "--feed-forward",
      paramLabel = "N",
      description = "Width of the inner layers (default: as the recipe).")
  private Integer feedForward;

  @Option(
      names = "--encoder-layers",
      paramLabel = "N",
      description = "Layers that run once a text (default: as the recipe).")
  private Integer encoderLayers;

  @Option(
      names = "--decoder-layers",
      paramLabel = "N",
      description = "Layers that run once a token (default: as the recipe).")
  private Integer decoderLayers;

  @Option(
      names = "--target-limit",
      paramLabel = "N",
      defaultValue = "112",
      description = "The most subwords of a text, longer ones are left out (${DEFAULT-VALUE}).")
  private int targetLimit = 112;

  Architecture architecture(int vocabulary, Recipe recipe) {
    return new Architecture(
        kind,
        vocabulary,
        Recipe.or(width, recipe.width),
        heads,
        Recipe.or(feedForward, recipe.feedForward),
        Recipe.or(encoderLayers, recipe.encoderLayers),
        Recipe.or(decoderLayers, recipe.decoderLayers),
        SOURCE_LIMIT,
        targetLimit);
  }

  /** The options as they may be given on the command line. */
  String options(Recipe recipe) {
    Architecture size = architecture(0, recipe);
    return String.format(
            Locale.ROOT,
            " --architecture %s --width %d --heads %d --feed-forward %d --encoder-layers %d"
                + " --decoder-layers %d",
            name(),
            size.width(),
            size.heads(),
            size.feedForward(),
            size.encoderLayers(),
            size.decoderLayers())
        + " --target-limit "
        + targetLimit;
  }

  private String name() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
