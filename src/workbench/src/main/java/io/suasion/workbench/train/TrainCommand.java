package io.suasion.workbench.train;

import io.suasion.seq2seq.BundleManifest;
import io.suasion.seq2seq.BundleWriter;
import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingPlan;
import io.suasion.workbench.dataset.PreparedData;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.io.FolderName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model on prepared data and writes it as a bundle. */
@Command(
    name = "train",
    description = "Trains a model on what 'suasion prepare' made and writes it as a bundle.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Recipes, which the options override:",
      "  small, for some thousand texts of one shop, ten minutes or less on two cores:",
      "    --width 128 --feed-forward 256 --encoder-layers 3 --decoder-layers 1 --vocabulary 1000",
      "    --epochs 20 --batch 32 --rate 0.002 --dropout 0.2",
      "  base, for tens of thousands of texts, about an hour on two cores:",
      "    --width 256 --feed-forward 512 --encoder-layers 4 --decoder-layers 1 --vocabulary 3000",
      "    --epochs 10 --batch 64 --rate 0.0015 --dropout 0.1",
      "",
      "Examples: your own copy; 40 minutes of training that can be stopped and resumed",
      "  suasion train --data prepared --output models/my-shop --recipe small",
      "  suasion train --data prepared --output models/my-shop --minutes 40 --resume"
    })
public final class TrainCommand implements Callable<Integer> {

  private static final int WARM_UP = 250;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "What 'suasion prepare' made.")
  private Path data;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "BUNDLE",
      description = "The folder of the bundle; its name is the bundle's name.")
  private Path output;

  @Option(
      names = "--recipe",
      paramLabel = "NAME",
      defaultValue = "base",
      description = "A size and a length that belong together: small or base (default: base).")
  private Recipe recipe;

  @ArgGroup private Length length = new Length();

  /** Epochs or minutes, not both. */
  private static final class Length {
    @Option(
        names = "--epochs",
        paramLabel = "N",
        description = "Passes over the data; the same seed gives the same steps.")
    private int epochs;

    @Option(
        names = "--minutes",
        paramLabel = "N",
        description = "Time of computing instead, pauses left out. Without either: as the recipe.")
    private int minutes;
  }

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of first weights, order and dropout (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description =
          "Where to keep the checkpoint and the learning curve (default: checkpoints beside the"
              + " data).")
  private Path checkpoints;

  @Option(
      names = "--from",
      paramLabel = "BUNDLE",
      description = "Start from the weights, vocabulary and size of this bundle.")
  private Path from;

  @Option(
      names = "--rate",
      paramLabel = "X",
      description = "The highest learning rate (default: as the recipe).")
  private Double rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Texts a step (default: as the recipe).")
  private Integer batch;

  @Option(
      names = "--dropout",
      paramLabel = "X",
      description = "The share of activations set to zero (default: as the recipe).")
  private Double dropout;

  @Option(names = "--resume", description = "Go on from the checkpoint, if there is one.")
  private boolean resume;

  @Option(
      names = "--repeat",
      paramLabel = "DOMAIN=N",
      description = "Learn the texts of a domain N times an epoch, because they are few.")
  private Map<String, Integer> repeats = new TreeMap<>();

  @Option(
      names = "--vocabulary",
      paramLabel = "N",
      description = "The most subwords to learn (default: as the recipe).")
  private Integer vocabulary;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "Of the texts (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      defaultValue = "not stated",
      description = "What the bundle says of its licence, with the attribution that the data ask.")
  private String licence;

  @ArgGroup(validate = false, heading = "%nThe weights that are kept:%n")
  private KeptWeights kept = new KeptWeights();

  @ArgGroup(validate = false, heading = "%nThe size of the model:%n")
  private ModelSize size = new ModelSize();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PreparedData prepared = PreparedData.read(data);
    Start start =
        from == null ? Start.fresh(prepared.learn(vocabulary()), size, recipe) : Start.of(from);
    Trainer.Outcome outcome = train(prepared, start, out);
    BundleWriter.write(
        output,
        start.architecture(),
        outcome.weights(),
        start.subwords(),
        prepared.domainsFile(),
        description(prepared, start, outcome));
    out.printf(
        Locale.ROOT,
        "The bundle is in %s: %s, development loss %.4f.%n",
        output,
        outcome.origin(),
        outcome.developmentLoss());
    return 0;
  }

  private Trainer.Outcome train(PreparedData prepared, Start start, PrintWriter out)
      throws IOException {
    List<PreparedRow> rows = prepared.train(repeats);
    List<Example> examples = examples(rows, start);
    out.printf(
        Locale.ROOT,
        "%,d subwords, %,d texts an epoch, %,d left out because they are too long%n",
        start.subwords().size(),
        examples.size(),
        rows.size() - examples.size());
    Path folder = checkpoints == null ? data.resolve("checkpoints") : checkpoints;
    Files.createDirectories(folder);
    try (TrainingProgress progress = new TrainingProgress(spec.commandLine())) {
      LearningCurve curve =
          new LearningCurve(
              folder.resolve("curve.tsv"),
              step -> learnt(step, plan().batchSize(), examples.size()),
              resume,
              progress);
      Trainer trainer =
          new Trainer(start.architecture(), plan(), Optional.of(folder), Clock.systemUTC(), curve)
              .from(start.weights())
              .keeping(kept.selection());
      return trainer.train(
          examples,
          examples(prepared.development(), start),
          prepared.checksums() + " " + repeats + " " + start.origin(),
          resume);
    }
  }

  /** Examples learnt after some steps: the last batch of an epoch may be smaller than others. */
  static long learnt(long step, int each, int anEpoch) {
    long steps = (anEpoch + each - 1L) / each;
    return (step / steps) * anEpoch + (step % steps) * each;
  }

  private int vocabulary() {
    return Recipe.or(vocabulary, recipe.vocabulary);
  }

  static List<Example> examples(List<PreparedRow> rows, Start start) {
    return PreparedData.examples(
        rows,
        start.subwords(),
        start.architecture().sourceLimit(),
        start.architecture().targetLimit());
  }

  private TrainingPlan plan() {
    Duration time = Duration.ofMinutes(length.minutes);
    int epochs = length.epochs == 0 && time.isZero() ? recipe.epochs : length.epochs;
    return new TrainingPlan(
        epochs,
        time,
        Recipe.or(batch, recipe.batch),
        Recipe.or(rate, recipe.rate),
        WARM_UP,
        Recipe.or(dropout, recipe.dropout),
        seed);
  }

  private BundleWriter.Description description(
      PreparedData prepared, Start start, Trainer.Outcome outcome) throws IOException {
    String name = FolderName.of(output);
    return new BundleWriter.Description(
        name,
        List.of(language),
        prepared.domainNames(),
        new BundleManifest.Training(
            start.followedBy(prepared.command(), command(name)),
            seed,
            outcome.steps(),
            outcome.trained().toSeconds(),
            outcome.developmentLoss()),
        prepared.checksums(),
        licence);
  }

  private String command(String name) {
    StringJoiner command = new StringJoiner(" ");
    command.add("suasion train --data").add(FolderName.of(data)).add("--output").add(name);
    command.add(length.minutes > 0 ? "--minutes " + length.minutes : "--epochs " + plan().epochs());
    repeats.forEach((domain, times) -> command.add("--repeat " + domain + "=" + times));
    command.add("--seed " + seed).add("--rate " + plan().peakRate());
    command.add("--batch " + plan().batchSize()).add("--dropout " + plan().dropout());
    command.add(kept.options());
    command.add(
        from == null
            ? "--vocabulary " + vocabulary() + size.options(recipe)
            : "--from " + FolderName.of(from));
    return command.toString();
  }
}
