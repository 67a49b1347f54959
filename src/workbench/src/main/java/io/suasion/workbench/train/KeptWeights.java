package io.suasion.workbench.train;

import io.suasion.seq2seq.training.Selection;
import io.suasion.workbench.io.UserError;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which weights of a training the bundle gets. */
final class KeptWeights {

  @Option(
      names = "--average",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Write the mean of N snapshots of the last fifth of the training, 1 for the last weights"
              + " alone (default: ${DEFAULT-VALUE}).")
  private int average = 5;

  @Option(
      names = "--patience",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "End after N epochs without a lower development loss and write the best weights, unless"
              + " the mean is better; 0 for never (default: ${DEFAULT-VALUE}).")
  private int patience;

  /**
   * The choice.
   *
   * @throws UserError if a number is too small
   */
  Selection selection() {
    try {
      return new Selection(average, patience);
    } catch (IllegalArgumentException tooSmall) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "--average must be at least 1 and --patience at least 0, not %d and %d.",
              average,
              patience),
          tooSmall);
    }
  }

  /** The options as they were given on the command line. */
  String options() {
    return String.format(Locale.ROOT, "--average %d --patience %d", average, patience);
  }
}
