package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the command share: a terminal, a folder and the sample of E2E. */
abstract class Evaluating {

  static final Path METRICS = Path.of("src/test/resources/metrics");
  static final Path REFERENCES = METRICS.resolve("references.csv");
  static final Path OUTPUTS = METRICS.resolve("outputs.tsv");

  final Terminal terminal = new Terminal();

  @TempDir Path folder;

  /** The sample of Chinese, with a domain that does not read it. */
  final int evaluateFashion(Object... options) throws IOException {
    Object[] all = new Object[options.length + 2];
    all[0] = "--domains";
    all[1] = domain("name");
    System.arraycopy(options, 0, all, 2, options.length);
    return evaluate(METRICS.resolve("fashion.jsonl"), METRICS.resolve("fashion.tsv"), all);
  }

  /** A domain of open slots. */
  final Path domain(String... attributes) throws IOException {
    String slots =
        Arrays.stream(attributes)
            .map("{\"attribute\": \"%s\", \"kind\": \"open\"}"::formatted)
            .collect(Collectors.joining(", "));
    return file(
        "domains.json", "[{\"name\": \"lamp\", \"categories\": [], \"slots\": [" + slots + "]}]");
  }

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
    assertThat(code).isEqualTo(2);
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
