package io.suasion.workbench.catalog;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.UnderstoodFact;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of one attribute of a shop, over all products. */
final class AttributeTally {

  private static final int LONGEST_EXAMPLE = 80;

  private final String name;
  private final Map<String, Integer> ids = new TreeMap<>();
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> roles = new TreeMap<>();
  private final Map<IgnoredReason, Integer> ignored = new EnumMap<>(IgnoredReason.class);
  private final Map<IgnoredReason, String> details = new EnumMap<>(IgnoredReason.class);
  private String example = "";
  private String ignoredExample = "";
  private int count;

  AttributeTally(String name) {
    this.name = name;
  }

  void told(UnderstoodFact fact) {
    count++;
    ids.merge(fact.id().isEmpty() ? "own" : fact.id(), 1, Integer::sum);
    types.merge(fact.value().getClass().getSimpleName().toLowerCase(Locale.ROOT), 1, Integer::sum);
    roles.merge(spoken(fact.role()), 1, Integer::sum);
    if (example.isEmpty()) {
      example = shortened(fact.value().text());
    }
  }

  void ignored(Ignored what) {
    count++;
    ignored.merge(what.reason(), 1, Integer::sum);
    details.putIfAbsent(what.reason(), what.detail());
    if (ignoredExample.isEmpty()) {
      ignoredExample = shortened(what.value().strip());
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…";
  }

  String name() {
    return name;
  }

  int count() {
    return count;
  }

  /** The ids of the attributes that it was taken for, the most frequent first. */
  List<String> ids() {
    return byCount(ids);
  }

  List<String> types() {
    return byCount(types);
  }

  List<String> roles() {
    return byCount(roles);
  }

  /** A value that was told; if none was, one that was ignored. */
  String example() {
    return example.isEmpty() ? ignoredExample : example;
  }

  /** Why it was ignored, and how often. */
  String ignoredBecause() {
    return ignored.entrySet().stream()
        .map(reason -> spoken(reason.getKey()) + " " + Numbers.grouped(reason.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** What to do about what was ignored, a sentence or two for each reason. */
  List<String> cures() {
    return List.copyOf(details.values());
  }

  private static String spoken(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  // The names, with their counts where there are several.
  private static List<String> byCount(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            each ->
                counts.size() == 1
                    ? each.getKey()
                    : each.getKey() + " " + Numbers.grouped(each.getValue()))
        .toList();
  }
}
