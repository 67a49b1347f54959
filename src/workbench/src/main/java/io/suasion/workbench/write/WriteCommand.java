package io.suasion.workbench.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.write.Effort;
import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.BundleCopyModel;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.dataset.OutputFile;
import io.suasion.workbench.io.InParallel;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion write}: a text for each distinct meaning or brief of a file. */
@Command(
    name = "write",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a text for each distinct meaning of a file.",
      "Of the texts that the model proposes, the one with the fewest slot errors is kept,"
          + " and of these the most probable. Meanings that neither describe nor recommend are"
          + " left out; briefs get the whole treatment, facts that the model does not know"
          + " included. With --variants, each gets several texts that tell all of it and"
          + " differ, chosen as the generate function chooses what it serves."
    },
    footer = {
      "",
      "Examples:",
      "  suasion write --bundle models/catalog-en --input devset.csv --output outputs.tsv",
      "  suasion write --bundle models/catalog-en --input devset.csv --variants 4 \\",
      "    --output variants.tsv",
      "  suasion write --bundle models/catalog-en --input devset.csv --variants 1 \\",
      "    --output served.tsv"
    })
public final class WriteCommand implements Callable<Integer> {

  private static final int BEAMS = 10;

  private final Function<Path, CopyModel> models;

  @Option(
      names = "--bundle",
      required = true,
      paramLabel = "DIR",
      description = "The trained model that writes.")
  private Path bundle;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "CSV with a column mr, JSON of RNNLG, or JSON Lines of briefs.")
  private Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Gets a line MR<tab>output, then a line for each text of a distinct meaning.")
  private Path output;

  @Option(
      names = "--variants",
      paramLabel = "N",
      description =
          "Write up to N texts for each meaning that differ, 1 to 8, as generate serves plain"
              + " copy.")
  private Integer variants;

  @Option(
      names = "--planned",
      description = "Tell the facts in the order of the meaning; else the model chooses.")
  private boolean planned;

  @Option(
      names = "--beams",
      paramLabel = "N",
      description =
          "Texts that beam search keeps (default: 10; of --variants 5, as the generate function).")
  private Integer beams;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Texts written at the same time (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Spec private CommandSpec command;

  /** Writes with trained bundles. */
  public WriteCommand() {
    this(folder -> new BundleCopyModel(Bundle.open(folder)));
  }

  /** Writes with whatever model stands for a folder. */
  WriteCommand(Function<Path, CopyModel> models) {
    this.models = models;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    Tasks tasks = Tasks.of(input, writer(models.apply(bundle)));
    Written written = new Written(written(tasks.all()), variants == null ? 1 : variants);
    OutputFile.write(output, written.kept());
    PrintWriter out = command.commandLine().getOut();
    out.println(output + ": " + written.summary(tasks.leftOut()));
    return 0;
  }

  private TaskWriter writer(CopyModel model) {
    if (variants == null) {
      return new TextWriter(model, planned, beams == null ? BEAMS : beams);
    }
    Effort served = Effort.DEFAULT;
    return new VariantWriter(
        model, variants, new Effort(beams == null ? served.beams() : beams, served.samples()));
  }

  private void check() {
    if (threads < 1 || (beams != null && beams < 1)) {
      throw new UserError("--beams and --threads must be at least 1.");
    }
    if (variants != null && (variants < 1 || variants > Assignment.MOST_VARIANTS)) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "--variants must be 1 to %d: leave it out to write what the model itself makes best.",
              Assignment.MOST_VARIANTS));
    }
    if (variants != null && planned) {
      throw new UserError("Variants order the facts as they like: leave out --planned.");
    }
    Path folder = output.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new UserError("There is no folder " + folder + ": make it or change --output.");
    }
  }

  private Map<String, List<String>> written(List<Task> tasks) throws InterruptedException {
    Map<String, List<String>> outputs = new LinkedHashMap<>();
    try (CommandProgress progress = progress(tasks.size())) {
      List<List<String>> texts =
          InParallel.map(tasks, threads, task -> task.writing().get(), progress::step);
      for (int index = 0; index < tasks.size(); index++) {
        outputs.put(tasks.get(index).meaning(), texts.get(index));
      }
    }
    return outputs;
  }

  private CommandProgress progress(int texts) {
    return CommandProgress.of(command.commandLine().getErr(), "writing", texts);
  }
}
