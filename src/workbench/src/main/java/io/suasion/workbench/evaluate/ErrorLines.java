package io.suasion.workbench.evaluate;

import java.util.stream.Collectors;

/** A line for each output with errors: meaning, output, missing, invented and repeated. */
final class ErrorLines {

  private ErrorLines() {}

  static String of(Evaluation evaluation) {
    return "MR\toutput\tmissing\tinvented\trepeated\n"
        + evaluation.judged().stream()
            .filter(judged -> evaluation.errors(judged) > 0)
            .map(ErrorLines::line)
            .collect(Collectors.joining());
  }

  private static String line(Judged judged) {
    Wrong wrong = Wrong.of(judged);
    return String.join(
            "\t",
            judged.meaning(),
            judged.output(),
            String.join("; ", wrong.missing()),
            String.join("; ", wrong.invented()),
            String.join("; ", wrong.repeated()))
        + "\n";
  }
}
