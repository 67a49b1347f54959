package io.suasion.workbench.train;

import io.suasion.seq2seq.BundleManifest;
import io.suasion.seq2seq.BundleWriter;
import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
      "Example: 40 minutes of training that can be stopped and resumed",
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
        description = "Time of computing instead, pauses left out. Without either: 10 epochs.")
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
      defaultValue = "0.0015",
      description = "The highest learning rate (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "64",
      description = "Texts a step (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--dropout",
      paramLabel = "X",
      defaultValue = "0.1",
      description = "The share of activations set to zero (default: ${DEFAULT-VALUE}).")
  private double dropout;

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
      defaultValue = "3000",
      description = "The most subwords to learn (default: ${DEFAULT-VALUE}).")
  private int vocabulary;

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
    Start start = from == null ? Start.fresh(prepared.learn(vocabulary), size) : Start.of(from);
    Trainer.Outcome outcome = train(prepared, start, out);
    BundleWriter.write(
        output,
        start.architecture(),
        outcome.weights(),
        start.subwords(),
        prepared.domains(),
        description(prepared, outcome));
    out.printf(
        "The bundle is in %s: %s, development loss %.4f.%n",
        output, outcome.origin(), outcome.developmentLoss());
    return 0;
  }

  private Trainer.Outcome train(PreparedData prepared, Start start, PrintWriter out)
      throws IOException {
    List<PreparedData.Row> rows = prepared.train(repeats);
    List<Example> examples = examples(rows, start);
    out.printf(
        "%,d subwords, %,d texts an epoch, %,d left out because they are too long%n",
        start.subwords().size(), examples.size(), rows.size() - examples.size());
    Path folder = checkpoints == null ? data.resolve("checkpoints") : checkpoints;
    Files.createDirectories(folder);
    try (TrainingBar bar = new TrainingBar(out, System.err)) {
      LearningCurve curve =
          new LearningCurve(
              folder.resolve("curve.tsv"), step -> learnt(step, examples.size()), resume, bar);
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
  private long learnt(long step, int anEpoch) {
    long steps = (anEpoch + batch - 1) / batch;
    return step / steps * anEpoch + step % steps * batch;
  }

  private static List<Example> examples(List<PreparedData.Row> rows, Start start) {
    return PreparedData.examples(
        rows,
        start.subwords(),
        start.architecture().sourceLimit(),
        start.architecture().targetLimit());
  }

  private TrainingPlan plan() {
    Duration time = Duration.ofMinutes(length.minutes);
    int epochs = length.epochs == 0 && time.isZero() ? 10 : length.epochs;
    return new TrainingPlan(epochs, time, batch, rate, WARM_UP, dropout, seed);
  }

  private BundleWriter.Description description(PreparedData prepared, Trainer.Outcome outcome)
      throws IOException {
    String name = lastName(output);
    return new BundleWriter.Description(
        name,
        List.of(language),
        prepared.domainNames(),
        new BundleManifest.Training(
            command(name),
            seed,
            outcome.steps(),
            outcome.trained().toSeconds(),
            outcome.developmentLoss()),
        prepared.checksums(),
        licence);
  }

  /** Without the folders of this machine. */
  private String command(String name) {
    StringJoiner command = new StringJoiner(" ");
    command.add("suasion train --data").add(lastName(data)).add("--output").add(name);
    command.add(length.minutes > 0 ? "--minutes " + length.minutes : "--epochs " + plan().epochs());
    repeats.forEach((domain, times) -> command.add("--repeat " + domain + "=" + times));
    command.add("--seed " + seed).add("--rate " + rate);
    command.add("--batch " + batch).add("--dropout " + dropout).add(kept.options());
    command.add(
        from == null ? "--vocabulary " + vocabulary + size.options() : "--from " + lastName(from));
    return command.toString();
  }

  private static String lastName(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }
}
