package io.suasion.workbench.behaviour;

import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion backtest}: what readers did next, and whether we would have known. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description = {
      "Tries on recorded readers what it could have told before.",
      "With --ratings: which products each reader liked last, by taste and its peers."
          + " With --behaviour: in which category each next event was, by interest tags and by"
          + " counting."
    },
    footer = {
      "",
      "Example:",
      "  suasion backtest --ratings ratings.csv",
      "  suasion backtest --behaviour UserBehavior.csv"
    })
public final class BacktestCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private Input input;

  @Option(
      names = "--validation",
      description = {
        "With --ratings: try on the last fifth of what is known, and leave what is held out alone;",
        "for tuning."
      })
  private boolean validation;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the resampling for the intervals (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Spec private CommandSpec command;

  /** One of the two. */
  static final class Input {
    @Option(
        names = "--ratings",
        required = true,
        paramLabel = "FILE",
        description = {
          "A table with the columns userId, movieId, rating and timestamp, as MovieLens has it;",
          "four stars or more are a liking, the last fifth of each reader's likings is held out."
        })
    private Path ratings;

    @Option(
        names = "--behaviour",
        required = true,
        paramLabel = "FILE",
        description = {
          "Lines of user, item, category, behaviour (pv, cart, fav, buy) and seconds, without a",
          "header, as Taobao's UserBehavior has them."
        })
    private Path behaviour;
  }

  @Override
  public Integer call() {
    String table = input.ratings == null ? behaviour() : ratings();
    command.commandLine().getOut().print(table);
    command.commandLine().getOut().flush();
    return 0;
  }

  private String ratings() {
    HeldOutInteractions parts = HeldOutInteractions.of(RatingsFile.read(input.ratings));
    if (validation) {
      parts = HeldOutInteractions.of(parts.known());
    }
    if (parts.readers().isEmpty()) {
      throw new UserError(input.ratings + " has no reader with likings enough to hold some out.");
    }
    Map<String, Recommender> recommenders = new Recommenders(parts).all();
    RatingsBacktest backtest = new RatingsBacktest(parts, recommenders, seed);
    try (CommandProgress progress = progress(recommenders.size())) {
      return backtest.table(progress::step);
    }
  }

  private String behaviour() {
    if (validation) {
      throw new UserError("--validation is for --ratings: leave it out.");
    }
    BehaviourBacktest backtest = new BehaviourBacktest(BehaviourFile.read(input.behaviour), seed);
    try (CommandProgress progress = progress(CategoryGuesses.all().size())) {
      return backtest.table(progress::step);
    }
  }

  private CommandProgress progress(int steps) {
    return CommandProgress.of(command.commandLine().getErr(), "testing", steps);
  }
}
