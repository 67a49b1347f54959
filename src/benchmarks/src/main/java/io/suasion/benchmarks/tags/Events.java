package io.suasion.benchmarks.tags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Events of one reader, as the bodies of {@code POST /v1/events} have them. */
record Events(String reader, List<Map<String, Object>> events) {
  private static final int BATCH = 25;
  private static final int FACTS = 4;

  /** A batch of 25 views, each of a thing with four facts. */
  static Events of(String reader, int number) {
    return new Events(
        reader,
        IntStream.range(0, BATCH)
            .mapToObj(i -> view(reader, number + "-" + i, "value-" + i % 10))
            .toList());
  }

  /** As many batches as give the reader that many tags. */
  static List<Events> withTags(String reader, int tags) {
    List<Events> batches = new ArrayList<>();
    List<Map<String, Object>> views =
        IntStream.range(0, tags / FACTS)
            .mapToObj(i -> view(reader, "view-" + i, "value-" + i))
            .toList();
    for (int from = 0; from < views.size(); from += BATCH) {
      batches.add(new Events(reader, views.subList(from, Math.min(from + BATCH, views.size()))));
    }
    return batches;
  }

  private static Map<String, Object> view(String reader, String id, String value) {
    return new TreeMap<>(
        Map.of(
            "id",
            id,
            "profile",
            reader,
            "type",
            "view",
            "time",
            Instant.now().toString(),
            "product",
            "product-" + value,
            "facts",
            Map.of("brand", value, "colour", value, "size", value, "material", value)));
  }
}
