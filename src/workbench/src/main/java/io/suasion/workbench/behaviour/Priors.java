package io.suasion.workbench.behaviour;

import io.suasion.audience.Interest;
import io.suasion.audience.TagName;
import io.suasion.audience.behaviour.WeightedTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to assume of a reader of whom nothing is known: the mean weight of each tag over readers,
 * where <i>s</i> views weigh <i>s</i> / (<i>s</i> + 3), as in a profile. That of a segment is drawn
 * to the mean of all as if twenty more readers had it. Tags of fewer than five readers are left
 * out, and so are segments of fewer.
 */
final class Priors {

  private static final int MOST_TAGS = 50;
  private static final double READERS_OF_ALL = 20;

  private final List<ReaderBehaviour> readers;
  private final Map<TagName, Double> means;

  Priors(List<ReaderBehaviour> readers) {
    this.readers = readers;
    means = new TreeMap<>();
    sums(readers).forEach((tag, sum) -> means.put(tag, sum / readers.size()));
  }

  /** The priors of all readers, the strongest first. */
  List<WeightedTag> ofAll() {
    return strongest(means);
  }

  /** The priors of each segment, the strongest first. */
  Map<String, List<WeightedTag>> bySegment() {
    Set<String> segments = new TreeSet<>();
    readers.forEach(reader -> segments.addAll(reader.segments()));
    Map<String, List<WeightedTag>> priors = new TreeMap<>();
    for (String segment : segments) {
      List<ReaderBehaviour> members =
          readers.stream().filter(reader -> reader.segments().contains(segment)).toList();
      if (members.size() >= Histories.FEWEST_READERS) {
        priors.put(segment, of(members));
      }
    }
    return priors;
  }

  private List<WeightedTag> of(List<ReaderBehaviour> members) {
    Map<TagName, Double> drawn = new TreeMap<>();
    sums(members)
        .forEach(
            (tag, sum) ->
                drawn.put(
                    tag,
                    (sum + READERS_OF_ALL * means.get(tag)) / (members.size() + READERS_OF_ALL)));
    return strongest(drawn);
  }

  private static Map<TagName, Double> sums(List<ReaderBehaviour> readers) {
    Map<TagName, Double> sums = new TreeMap<>();
    Map<TagName, Integer> counts = new HashMap<>();
    for (ReaderBehaviour reader : readers) {
      reader
          .tags()
          .forEach(
              (tag, views) -> {
                sums.merge(tag, Interest.weight(views), Double::sum);
                counts.merge(tag, 1, Integer::sum);
              });
    }
    sums.keySet().removeIf(tag -> counts.get(tag) < Histories.FEWEST_READERS);
    return sums;
  }

  private static List<WeightedTag> strongest(Map<TagName, Double> weights) {
    return weights.entrySet().stream()
        .map(tag -> new WeightedTag(tag.getKey(), Related.rounded(tag.getValue())))
        .sorted(WeightedTag.STRONGEST_FIRST)
        .limit(MOST_TAGS)
        .toList();
  }
}
