package io.suasion.workbench.train;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.seq2seq.BundleManifest;
import io.suasion.seq2seq.BundleWeights;
import io.suasion.seq2seq.BundleWriter;
import io.suasion.seq2seq.training.DevelopmentLoss;
import io.suasion.seq2seq.training.Example;
import io.suasion.seq2seq.training.Trainer;
import io.suasion.seq2seq.training.TrainingPlan;
import io.suasion.workbench.dataset.PreparedData;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.dataset.ReadDomains;
import io.suasion.workbench.induction.DomainFile;
import io.suasion.workbench.induction.DomainMerge;
import io.suasion.workbench.io.FolderName;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Goes on with a trained bundle on new rows, mixed with old ones lest it forget them. */
@Command(
    name = "tune",
    description = {
      "Teaches a bundle new rows and domains without forgetting.",
      "Old rows are replayed. It tells the development loss of old and new rows before and after."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  suasion tune --bundle models/catalog-en --data prepared-kayaks --replay prepared \\",
      "    --output models/catalog-and-kayaks-en --resume"
    })
public final class TuneCommand implements Callable<Integer> {

  private static final int WARM_UP = 50;

  @Spec private CommandSpec spec;

  @Option(
      names = "--bundle",
      required = true,
      paramLabel = "BUNDLE",
      description = "What to go on with; it stays as it is.")
  private Path bundle;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The new rows, as 'suasion prepare' made them.")
  private Path data;

  @Option(
      names = "--replay",
      required = true,
      paramLabel = "DIR",
      description = "The old rows that the bundle learned, as 'suasion prepare' made them.")
  private Path replay;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "BUNDLE",
      description = "The folder of the new bundle; its name is the bundle's name.")
  private Path output;

  @Option(
      names = "--share",
      paramLabel = "X",
      defaultValue = "0.5",
      description = "The share of old rows among all that are learned (default: ${DEFAULT-VALUE}).")
  private double share;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "Passes over the mixed rows (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--rate",
      paramLabel = "X",
      defaultValue = "0.0005",
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

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the rows that are replayed, order and dropout (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description = "Where to keep the checkpoint (default: checkpoints beside the new rows).")
  private Path checkpoints;

  @Option(names = "--resume", description = "Go on from the checkpoint, if there is one.")
  private boolean resume;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "What the new bundle says of its licence (default: that of the old one).")
  private String licence;

  @Override
  public Integer call() throws IOException {
    if (!(share >= 0 && share < 1)) {
      throw new UserError("--share is from 0 to less than 1, not " + share + ".");
    }
    PreparedData fresh = PreparedData.read(data);
    PreparedData old = PreparedData.read(replay);
    BundleManifest manifest = BundleWeights.read(bundle).manifest();
    List<Domain> domains =
        DomainMerge.merge(ReadDomains.of(bundle.resolve("domains.json")), fresh.domains());
    Start start = Start.of(bundle).with(MeaningEncoder.symbols(domains));
    Path folder = checkpoints == null ? data.resolve("checkpoints") : checkpoints;
    Path description = Files.createDirectories(folder).resolve("domains.json");
    TextFile.write(description, DomainFile.write(domains));
    List<List<Example>> development =
        List.of(
            TrainCommand.examples(old.development(), start),
            TrainCommand.examples(fresh.development(), start));
    List<Double> before = DevelopmentLoss.of(start.architecture(), start.weights(), development);
    Trainer.Outcome outcome = train(fresh, old, start, development, folder);
    write(fresh, old, manifest, start, outcome, domains, description);
    report(before, DevelopmentLoss.of(start.architecture(), outcome.weights(), development));
    return 0;
  }

  private Trainer.Outcome train(
      PreparedData fresh,
      PreparedData old,
      Start start,
      List<List<Example>> development,
      Path folder)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<PreparedRow> rows = Replay.mix(fresh.train(), old.train(), share, seed);
    List<Example> examples = TrainCommand.examples(rows, start);
    out.printf(
        Locale.ROOT,
        "%,d new texts and %,d old ones an epoch, %,d left out because they are too long%n",
        fresh.train().size(),
        rows.size() - fresh.train().size(),
        rows.size() - examples.size());
    List<Example> both = new ArrayList<>();
    development.forEach(both::addAll);
    try (TrainingProgress progress = new TrainingProgress(spec.commandLine())) {
      LearningCurve curve =
          new LearningCurve(
              folder.resolve("curve.tsv"),
              step -> TrainCommand.learnt(step, batch, examples.size()),
              resume,
              progress);
      return new Trainer(
              start.architecture(),
              new TrainingPlan(epochs, Duration.ZERO, batch, rate, WARM_UP, dropout, seed),
              Optional.of(folder),
              Clock.systemUTC(),
              curve)
          .from(start.weights())
          .train(
              examples,
              both,
              "tune %s %s %s %s"
                  .formatted(fresh.checksums(), old.checksums(), share, start.origin()),
              resume);
    }
  }

  private void write(
      PreparedData fresh,
      PreparedData old,
      BundleManifest manifest,
      Start start,
      Trainer.Outcome outcome,
      List<Domain> domains,
      Path description)
      throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    old.checksums().forEach((file, sum) -> checksums.put("replay/" + file, sum));
    checksums.putAll(fresh.checksums());
    BundleWriter.write(
        output,
        start.architecture(),
        outcome.weights(),
        start.subwords(),
        description,
        new BundleWriter.Description(
            FolderName.of(output),
            manifest.languages(),
            domains.stream().map(Domain::name).toList(),
            new BundleManifest.Training(
                start.followedBy(command()),
                seed,
                manifest.training().steps() + outcome.steps(),
                manifest.training().seconds() + outcome.trained().toSeconds(),
                outcome.developmentLoss()),
            checksums,
            licence == null ? manifest.licence() : licence));
  }

  private String command() {
    return "suasion tune --bundle %s --data %s --replay %s --output %s"
            .formatted(
                FolderName.of(bundle),
                FolderName.of(data),
                FolderName.of(replay),
                FolderName.of(output))
        + String.format(
            Locale.ROOT,
            " --share %s --epochs %d --rate %s --batch %d --dropout %s --seed %d",
            share,
            epochs,
            rate,
            batch,
            dropout,
            seed);
  }

  private void report(List<Double> before, List<Double> after) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("development loss  old rows  new rows%n");
    out.printf(Locale.ROOT, "before              %.4f    %.4f%n", before.get(0), before.get(1));
    out.printf(Locale.ROOT, "after               %.4f    %.4f%n", after.get(0), after.get(1));
    out.printf("The bundle is in %s.%n", output);
  }
}
