package io.suasion.workbench.behaviour;

import io.suasion.audience.Event;
import io.suasion.workbench.metrics.Interval;
import io.suasion.workbench.metrics.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Guesses the category of each next event of each reader from all events before. */
final class BehaviourBacktest {

  private final BehaviourFile file;
  private final long seed;

  BehaviourBacktest(BehaviourFile file, long seed) {
    this.file = file;
    this.seed = seed;
  }

  /** The table of all ways of guessing; readers are drawn anew for the intervals. */
  String table(Runnable afterEach) {
    StringBuilder table = new StringBuilder(head());
    CategoryGuesses.all()
        .forEach(
            (name, guess) -> {
              table.append(line(name, guess));
              afterEach.run();
            });
    return table.toString();
  }

  private String head() {
    int events = file.readers().values().stream().mapToInt(List::size).sum();
    return String.format(
        Locale.ROOT,
        "%d readers, %d events to guess, %d left out as their time must be wrong%n%n%-22s  %s%n",
        file.readers().size(),
        events - file.readers().size(),
        file.outside(),
        "",
        "share  95 % interval");
  }

  private String line(String name, Supplier<CategoryGuess> guess) {
    List<double[]> rows = new ArrayList<>();
    for (List<Event> events : file.readers().values()) {
      rows.add(new double[] {hits(guess.get(), events), events.size() - 1});
    }
    Sums sums = Sums.ratio(rows);
    Interval interval = Interval.of(sums, new SplittableRandom(seed));
    return String.format(
        Locale.ROOT,
        "%-22s  %.4f  %.4f - %.4f%n",
        name,
        sums.score(),
        interval.low(),
        interval.high());
  }

  private static int hits(CategoryGuess guess, List<Event> events) {
    int hits = 0;
    for (Event event : events) {
      hits += guess.next().contains(event.facts().get(BehaviourFile.CATEGORY)) ? 1 : 0;
      guess.learn(event);
    }
    return hits;
  }
}
