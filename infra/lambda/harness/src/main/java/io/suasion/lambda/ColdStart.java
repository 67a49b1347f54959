package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the time from the start of a function's process to its first answer. It compares several
 * ways to start the process, in turn. {@code src/benchmarks/run-cold-start} runs it.
 */
public final class ColdStart {
  private final Path root;
  private final WholeSet set;
  private final int runs;

  private ColdStart(Path root, WholeSet set, int runs) {
    this.root = root;
    this.set = set;
    this.runs = runs;
  }

  /** Takes the root of the checkout, the home of the Java, the runs, and names of functions. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]);
    Path folder = root.resolve("infra/target/cold-start");
    System.out.println(
        "| function | " + String.join(" | ", Start.titles()) + " | shipped / fast-jar |");
    System.out.println("|---" + "|---".repeat(Start.values().length + 1) + "|");
    try (WholeSet set =
        WholeSet.deploy(root, new Deployment(root, folder, Path.of(arguments[1])))) {
      ColdStart measurement = new ColdStart(root, set, Integer.parseInt(arguments[2]));
      for (String function : Arrays.asList(arguments).subList(3, arguments.length)) {
        measurement.measure(function);
      }
    }
  }

  private void measure(String function) throws IOException, InterruptedException {
    byte[] event = TrainingRequests.of(function).get(0);
    Map<Start, Starter> starters = new EnumMap<>(Start.class);
    Map<Start, List<Long>> millis = new EnumMap<>(Start.class);
    for (Start start : Start.values()) {
      starters.put(start, start.starter(root, set, function, event));
      millis.put(start, new ArrayList<>());
    }
    for (int run = 0; run < runs; run++) {
      for (Start start : Start.values()) {
        millis.get(start).add(starters.get(start).firstAnswerMillis());
      }
    }
    print(function, millis);
  }

  private static void print(String function, Map<Start, List<Long>> millis) {
    StringBuilder row = new StringBuilder("| " + function);
    for (Start start : Start.values()) {
      row.append(" | ").append(median(millis.get(start)));
    }
    double ratio =
        (double) median(millis.get(Start.AOT_CACHE)) / median(millis.get(Start.FAST_JAR));
    System.out.println(row.append(String.format(Locale.ROOT, " | %.2f |", ratio)));
  }

  private static long median(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
