package io.suasion.workbench.behaviour;

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
  static Map<String, List<Interaction>> read(Path file) {
    List<String> lines = TextFile.read(file).lines().toList();
    if (!lines.get(0).strip().equals(HEADER)) {
      throw new UserError(file + " does not begin with the line " + HEADER + ".");
    }
    Map<String, List<Interaction>> histories = new HashMap<>();
    for (int number = 2; number <= lines.size(); number++) {
      add(histories, new Columns(file, number, lines.get(number - 1), HEADER));
    }
    Comparator<Interaction> order =
        Comparator.comparingLong(Interaction::seconds).thenComparing(Interaction::product);
    histories.values().forEach(history -> history.sort(order));
    return histories;
  }

  private static void add(Map<String, List<Interaction>> histories, Columns line) {
    if (line.number(2) >= LIKED) {
      histories
          .computeIfAbsent(line.text(0), reader -> new ArrayList<>())
          .add(new Interaction(line.text(1), line.seconds(3)));
    }
  }
}
