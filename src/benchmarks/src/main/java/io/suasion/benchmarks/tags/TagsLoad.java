package io.suasion.benchmarks.tags;

import io.suasion.benchmarks.Latencies;
import io.suasion.benchmarks.Machine;
import io.suasion.embedded.EmbeddedDynamoDb;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the function tags and the database behind it in turn, and tells how long each took. */
@Command(
    name = "tags-load",
    description =
        "Measures lookups and writes of the function tags beside those of the embedded DynamoDB.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class TagsLoad implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gateway",
      description = "The packaged gateway.",
      defaultValue = "functions/gateway/target/quarkus-app/quarkus-run.jar")
  private Path gateway;

  @Option(names = "--lookups", description = "Of each kind.", defaultValue = "3000")
  private int lookups;

  @Option(names = "--batches", description = "Of 25 events, of each kind.", defaultValue = "200")
  private int batches;

  @Option(
      names = "--warm-up",
      description = "Calls of each kind that do not count.",
      defaultValue = "4000")
  private int warmUp;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TagsLoad()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (EmbeddedDynamoDb database = EmbeddedDynamoDb.startInMemory();
        GatewayProcess server = GatewayProcess.start(gateway, database.endpoint());
        Table table = new Table(database.endpoint())) {
      TagsClient client = new TagsClient(server.address());
      out.printf("Machine: %s%n%n", Machine.describe());
      out.println("| | calls | a second | median ms | p99 ms |");
      out.println("|---|---:|---:|---:|---:|");
      for (int tags : List.of(20, 200)) {
        compareLookups(out, client, table, tags);
      }
      compareWrites(out, client, table);
      out.flush();
    }
    return CommandLine.ExitCode.OK;
  }

  /** In turn, so that whatever else the machine does troubles both alike. */
  private void compareLookups(PrintWriter out, TagsClient client, Table table, int tags)
      throws IOException, InterruptedException {
    String reader = "reader-with-" + tags;
    for (Events batch : Events.withTags(reader, tags)) {
      client.write(batch);
    }
    List<Duration> bare = new ArrayList<>();
    List<Duration> nothing = new ArrayList<>();
    List<Duration> function = new ArrayList<>();
    for (int i = -warmUp; i < lookups; i++) {
      Duration item = timed(() -> table.read(reader));
      Duration alive = timed(client::alive);
      Duration answer = timed(() -> client.tags(reader));
      if (i >= 0) {
        bare.add(item);
        nothing.add(alive);
        function.add(answer);
      }
    }
    print(out, "GetItem of a reader with " + tags + " tags", bare);
    print(out, "GET /q/health/live, without a database", nothing);
    print(out, "GET /v1/profiles/{id}/tags of the same", function);
  }

  private void compareWrites(PrintWriter out, TagsClient client, Table table)
      throws IOException, InterruptedException {
    List<Duration> bare = new ArrayList<>();
    List<Duration> function = new ArrayList<>();
    for (int i = -warmUp / 100; i < batches; i++) {
      Events events = Events.of("writer-" + i, i);
      Duration items = timed(() -> table.write(events));
      Duration answer = timed(() -> client.write(events));
      if (i >= 0) {
        bare.add(items);
        function.add(answer);
      }
    }
    print(out, "BatchWriteItem of 25 events", bare);
    print(out, "POST /v1/events of the same", function);
  }

  private static void print(PrintWriter out, String what, List<Duration> durations) {
    Latencies latencies = new Latencies(durations);
    double seconds = durations.stream().mapToLong(Duration::toNanos).sum() / 1e9;
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.2f | %.2f |%n",
        what,
        durations.size(),
        durations.size() / seconds,
        milliseconds(latencies.percentile(50)),
        milliseconds(latencies.percentile(99)));
  }

  private static double milliseconds(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static Duration timed(Call call) throws IOException, InterruptedException {
    long start = System.nanoTime();
    call.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Something that is timed. */
  private interface Call {
    void run() throws IOException, InterruptedException;
  }
}
