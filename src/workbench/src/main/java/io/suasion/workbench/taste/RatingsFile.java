package io.suasion.workbench.taste;

import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ratings as MovieLens has them: {@code userId,movieId,rating,timestamp}. */
final class RatingsFile {

  private static final String HEADER = "userId,movieId,rating,timestamp";
  private static final double LIKED = 4;

  private RatingsFile() {}

  /** What each reader rated with four stars or more, the oldest first. */
  static Map<String, List<Liking>> read(Path file) {
    List<String> lines = TextFile.read(file).lines().toList();
    if (!lines.get(0).strip().equals(HEADER)) {
      throw new UserError(file + " does not begin with the line " + HEADER + ".");
    }
    Map<String, List<Liking>> histories = new HashMap<>();
    for (int number = 2; number <= lines.size(); number++) {
      add(histories, new Columns(file, number, lines.get(number - 1), HEADER));
    }
    Comparator<Liking> order =
        Comparator.comparingLong(Liking::seconds).thenComparing(Liking::product);
    histories.values().forEach(history -> history.sort(order));
    return histories;
  }

  private static void add(Map<String, List<Liking>> histories, Columns line) {
    if (line.number(2) >= LIKED) {
      histories
          .computeIfAbsent(line.text(0), reader -> new ArrayList<>())
          .add(new Liking(line.text(1), line.seconds(3)));
    }
  }
}
