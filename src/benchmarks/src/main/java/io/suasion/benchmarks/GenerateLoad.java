package io.suasion.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a running function for copy, one request at a time, and tells how long it took. */
@Command(
    name = "generate-load",
    description = "Measures POST /v1/generate at one request at a time, each with its own seed.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class GenerateLoad implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--url", description = "The server.", defaultValue = "http://localhost:8080")
  private URI url;

  @Option(
      names = "--key",
      description = "A key that the server knows.",
      defaultValue = "${env:SUASION_API_KEYS:-}")
  private String key;

  @Option(
      names = "--briefs",
      description = "A folder of bodies of POST /v1/copy; their briefs take turns.",
      defaultValue = "examples")
  private Path briefs;

  @Option(names = "--variants", description = "Variants of a request.", defaultValue = "3")
  private int variants;

  @Option(names = "--warm-up", description = "Requests that do not count.", defaultValue = "80")
  private int warmUp;

  @Option(names = "--requests", description = "Requests that count.", defaultValue = "400")
  private int requests;

  @Option(
      names = "--pid",
      description = "The server's process, on this machine, to tell its memory and computing.")
  private Long pid;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new GenerateLoad()).setExecutionExceptionHandler(GenerateLoad::explain);
  }

  @Override
  public Integer call() throws Exception {
    List<Brief> known = Brief.readAll(briefs);
    Generate generate = new Generate(url, key);
    for (int i = 0; i < warmUp; i++) {
      generate.ask(known.get(i % known.size()).request(variants, -i));
    }
    Duration before = computed();
    Report report = new Report();
    for (int i = 0; i < requests; i++) {
      Brief brief = known.get(i % known.size());
      report.add(brief, generate.ask(brief.request(variants, i)));
    }
    print(report, computed().minus(before));
    return ExitCode.OK;
  }

  private Duration computed() throws IOException {
    return pid == null ? Duration.ZERO : Machine.processorTime(pid);
  }

  private void print(Report report, Duration computed) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Machine: %s%n", Machine.describe());
    out.printf("Load: 1 request at a time, %d variants, %d to warm up%n", variants, warmUp);
    if (pid != null) {
      double milliseconds = computed.toNanos() / 1e6 / requests;
      out.printf(Locale.ROOT, "Processor time of the server: %.1f ms a request%n", milliseconds);
      out.printf("Peak resident memory: %d MiB%n", Machine.peakResidentMebibytes(pid));
    }
    out.printf("%n%s", report);
    out.flush();
  }

  private static int explain(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (exception instanceof IOException) {
      String reason =
          exception.getMessage() == null ? "the server is away" : exception.getMessage();
      command.getErr().println("generate-load: " + reason);
      return ExitCode.SOFTWARE;
    }
    throw exception;
  }
}
