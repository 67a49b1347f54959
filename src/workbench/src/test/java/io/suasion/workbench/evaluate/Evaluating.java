package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the command share: a terminal, a folder and the sample of E2E. */
abstract class Evaluating {

  static final Path METRICS = Path.of("src/test/resources/metrics");
  static final Path REFERENCES = METRICS.resolve("references.csv");
  static final Path OUTPUTS = METRICS.resolve("outputs.tsv");

  final Terminal terminal = new Terminal();

  @TempDir Path folder;

  final int evaluate(Path references, Path outputs, Object... options) {
    Object[] arguments = new Object[options.length + 5];
    arguments[0] = "evaluate";
    arguments[1] = "--references";
    arguments[2] = references;
    arguments[3] = "--outputs";
    arguments[4] = outputs;
    System.arraycopy(options, 0, arguments, 5, options.length);
    return terminal.run(arguments);
  }

  final void assertRefused(int code, String... words) {
    assertThat(code).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains(words);
    assertThat(terminal.out()).isEmpty();
  }

  final Path outputs(String meaning, String text) throws IOException {
    return file("o.tsv", "MR\toutput\n\"" + meaning + "\"\t" + text + "\n");
  }

  final Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
