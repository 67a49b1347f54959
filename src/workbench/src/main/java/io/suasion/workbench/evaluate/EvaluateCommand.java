package io.suasion.workbench.evaluate;

import io.suasion.language.Language;
import io.suasion.seq2seq.BundleManifest;
import io.suasion.workbench.dataset.CurveFile;
import io.suasion.workbench.dataset.CurvePoint;
import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.DataSetReader;
import io.suasion.workbench.dataset.OutputFile;
import io.suasion.workbench.io.FolderName;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion evaluate}: all figures of the same outputs. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores outputs against references and meanings.",
      "The figures are BLEU, NIST, ROUGE-L and CIDEr as the E2E challenge computes them,"
          + " METEOR of words and stems, ROUGE, chrF, diversity, faults of English grammar per"
          + " 100 words (LanguageTool's rules and ours), and slot errors, the facts that are"
          + " missing, invented, wrong or repeated; Chinese by its characters. Intervals hold"
          + " 95 %% of the scores of resampled meanings."
    },
    footer = {
      "",
      "Example:",
      "  suasion evaluate --references devset.csv --outputs outputs.tsv \\",
      "    --html report.html --json report.json"
    })
public final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--references",
      required = true,
      paramLabel = "FILE",
      description =
          "Meanings and references: CSV with columns mr and ref, JSON of RNNLG, or JSON Lines"
              + " with content and summary.")
  private Path references;

  @Option(
      names = "--outputs",
      required = true,
      paramLabel = "FILE",
      description = "What was written: a line MR<tab>output, then a line for each meaning.")
  private Path outputs;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Of the texts, en or zh; without it, told by their letters.")
  private Language language;

  @ArgGroup private DomainOptions domains = new DomainOptions();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures, and what is wrong with each output, to this file.")
  private Path json;

  @Option(
      names = "--variants",
      paramLabel = "FILE",
      description =
          "Several texts for each meaning, as in --outputs: how much they resemble each other.")
  private Path variants;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the figures and the 50 worst outputs to this file.")
  private Path html;

  @Option(
      names = "--curve",
      paramLabel = "FILE",
      description = "Draw this learning curve, the curve.tsv of suasion train, in the page.")
  private Path curve;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write each output that has slot errors to this file, and which.")
  private Path errors;

  @Option(
      names = "--record",
      description =
          "Write the figures into the bundle.json of --bundle, under the name of the references.")
  private boolean record;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (record && domains.bundle().isEmpty()) {
      throw new UserError("The figures are recorded in a bundle: name it with --bundle.");
    }
    if (curve != null && html == null) {
      throw new UserError("A learning curve is drawn in a page: name its file with --html.");
    }
    List<CurvePoint> points = curve == null ? List.of() : CurveFile.read(curve);
    DataSet referenceSet = DataSetReader.read(references);
    Map<String, String> texts = OutputFile.read(outputs);
    Optional<Map<String, List<String>>> sets =
        Optional.ofNullable(variants).map(OutputFile::readVariants);
    Evaluation evaluation =
        new Evaluator(referenceSet, outputs.getFileName().toString(), texts)
            .evaluate(domains.domains(), Optional.ofNullable(language), sets);
    write(html, () -> Page.of(evaluation, points));
    write(json, () -> JsonReport.of(evaluation));
    write(errors, () -> ErrorLines.of(evaluation));
    if (record) {
      BundleManifest.score(domains.bundle().orElseThrow(), scores(evaluation));
    }
    PrintWriter out = command.commandLine().getOut();
    out.print(FigureTable.of(evaluation));
    out.flush();
    return 0;
  }

  // The figures to four places, as the table has them.
  private Map<String, Double> scores(Evaluation evaluation) {
    String set =
        FolderName.of(references.toAbsolutePath().getParent()) + "/" + evaluation.references();
    return evaluation.figures().stream()
        .collect(
            Collectors.toMap(
                figure -> set + " " + figure.key(),
                figure -> Math.round(figure.value() * 1e4) / 1e4));
  }

  private static void write(Path file, Supplier<String> text) {
    if (file != null) {
      TextFile.write(file, text.get());
    }
  }
}
