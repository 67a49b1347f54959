package io.suasion.workbench.evaluate;

import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.DataSetReader;
import io.suasion.workbench.dataset.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion evaluate}: BLEU, NIST, ROUGE-L, CIDEr and slot errors of the same outputs. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores outputs against references: BLEU, NIST, ROUGE-L and CIDEr as the E2E challenge",
      "computes them, and slot errors, the facts that are missing, invented, wrong or repeated."
    },
    footer = {
      "",
      "Example:",
      "  suasion evaluate --references devset.csv --outputs outputs.tsv --errors errors.tsv"
    })
public final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--references",
      required = true,
      paramLabel = "FILE",
      description = "Meanings and references: CSV with columns mr and ref, or JSON of RNNLG.")
  private Path references;

  @Option(
      names = "--outputs",
      required = true,
      paramLabel = "FILE",
      description = "What was written: a line MR<tab>output, then a line for each meaning.")
  private Path outputs;

  @ArgGroup private DomainOptions domains = new DomainOptions();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures to this file too.")
  private Path json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write each output that has slot errors to this file, and which.")
  private Path errors;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    DataSet referenceSet = DataSetReader.read(references);
    Map<String, String> texts = OutputFile.read(outputs);
    Evaluation evaluation = Evaluation.of(referenceSet, texts, domains.domains());
    EvaluationReport report =
        new EvaluationReport(referenceSet.name(), outputs.getFileName().toString(), evaluation);
    PrintWriter out = command.commandLine().getOut();
    out.print(report.table());
    out.flush();
    if (json != null) {
      Files.writeString(json, report.json());
    }
    if (errors != null) {
      Files.writeString(errors, report.errors());
    }
    return 0;
  }
}
