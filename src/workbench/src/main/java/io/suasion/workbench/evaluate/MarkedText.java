package io.suasion.workbench.evaluate;

import io.suasion.copywriting.align.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An output cut where a claim that is wrong begins or ends; of overlapping ones the first counts.
 */
final class MarkedText {

  private MarkedText() {}

  /** Parts of the text and their kinds: blank, {@code invented} or {@code repeated}. */
  static List<Map<String, String>> parts(Judged judged) {
    List<Map<String, String>> parts = new ArrayList<>();
    String text = judged.output();
    int end = 0;
    for (Mark mark : marks(judged)) {
      if (mark.start() >= end) {
        add(parts, "", text.substring(end, mark.start()));
        add(parts, mark.kind(), text.substring(mark.start(), mark.end()));
        end = mark.end();
      }
    }
    add(parts, "", text.substring(end));
    return parts;
  }

  private static void add(List<Map<String, String>> parts, String kind, String text) {
    if (!text.isEmpty()) {
      parts.add(Map.of("kind", kind, "text", text));
    }
  }

  private static List<Mark> marks(Judged judged) {
    return judged.alignment().stream()
        .flatMap(
            alignment ->
                Stream.concat(
                    marks("invented", alignment.invented()),
                    marks("repeated", alignment.repeated())))
        .sorted(Comparator.comparingInt(Mark::start))
        .toList();
  }

  private static Stream<Mark> marks(String kind, List<Mention> mentions) {
    return mentions.stream().map(mention -> new Mark(mention.start(), mention.end(), kind));
  }

  private record Mark(int start, int end, String kind) {}
}
