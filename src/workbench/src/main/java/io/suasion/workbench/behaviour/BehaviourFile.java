package io.suasion.workbench.behaviour;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Events as Taobao's UserBehavior has them: {@code user,item,category,behaviour,seconds}.
 *
 * @param readers the events of each reader, the oldest first
 * @param outside how many events were left out because their time is none of the nine days in which
 *     the data were recorded, so that it must be wrong
 */
record BehaviourFile(Map<String, List<Event>> readers, int outside) {

  static final String CATEGORY = "category";

  private static final String COLUMNS = "user,item,category,behaviour,seconds";

  /** From 25 November to 3 December 2017, in Beijing. */
  private static final Instant START = Instant.parse("2017-11-24T16:00:00Z");

  private static final Instant END = Instant.parse("2017-12-03T16:00:00Z");

  private static final Map<String, EventType> TYPES =
      Map.of(
          "pv", EventType.VIEW,
          "cart", EventType.CART,
          "fav", EventType.FAVOURITE,
          "buy", EventType.PURCHASE);

  static BehaviourFile read(Path file) {
    Map<String, List<Event>> readers = new TreeMap<>();
    List<String> lines = TextFile.read(file).lines().toList();
    int outside = 0;
    for (int number = 1; number <= lines.size(); number++) {
      Columns line = new Columns(file, number, lines.get(number - 1), COLUMNS);
      Event event = event(file, number, line);
      if (event.time().isBefore(START) || !event.time().isBefore(END)) {
        outside++;
      } else {
        readers.computeIfAbsent(line.text(0), reader -> new ArrayList<>()).add(event);
      }
    }
    // The sort is stable: what happened in one second stays as it was recorded.
    readers.values().forEach(events -> events.sort((a, b) -> a.time().compareTo(b.time())));
    return new BehaviourFile(readers, outside);
  }

  private static Event event(Path file, int number, Columns line) {
    EventType type = TYPES.get(line.text(3));
    if (type == null) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "Line %d of %s has %s where pv, cart, fav or buy must be.",
              number,
              file,
              line.text(3)));
    }
    return new Event(
        String.valueOf(number),
        type,
        Instant.ofEpochSecond(line.seconds(4)),
        Map.of(CATEGORY, line.text(2)),
        Optional.of(line.text(1)),
        1);
  }
}
