package io.suasion.workbench.prepare;

import io.suasion.workbench.dataset.ShopRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of a shop to learn from and those to measure on, which share neither a meaning nor a
 * text.
 *
 * @param duplicates rows left out because an earlier row of their part says the same of the same
 * @param leaked rows of the training part left out because their meaning or text is held out
 */
record Split(List<ShopRow> training, List<ShopRow> development, int duplicates, int leaked) {

  private static final double HELD_OUT = .1;

  Split {
    training = List.copyOf(training);
    development = List.copyOf(development);
  }

  /** Holds out a tenth of the meanings, at least one. */
  static Split of(List<ShopRow> rows, long seed) {
    Map<String, List<ShopRow>> meanings =
        rows.stream()
            .collect(
                Collectors.groupingBy(Split::meaning, LinkedHashMap::new, Collectors.toList()));
    List<String> keys = new ArrayList<>(meanings.keySet());
    Collections.shuffle(keys, new Random(seed));
    Set<String> held = new HashSet<>(keys.subList(0, (int) Math.ceil(HELD_OUT * keys.size())));
    Map<Boolean, List<ShopRow>> parts =
        rows.stream().collect(Collectors.partitioningBy(row -> held.contains(meaning(row))));
    return of(parts.get(false), parts.get(true));
  }

  static Split of(List<ShopRow> training, List<ShopRow> development) {
    List<ShopRow> distinct = distinct(training);
    List<ShopRow> held = distinct(development);
    Set<String> meanings = held.stream().map(Split::meaning).collect(Collectors.toSet());
    Set<String> texts = held.stream().map(Split::text).collect(Collectors.toSet());
    List<ShopRow> kept =
        distinct.stream()
            .filter(row -> !meanings.contains(meaning(row)) && !texts.contains(text(row)))
            .toList();
    return new Split(
        kept,
        held,
        training.size() + development.size() - distinct.size() - held.size(),
        distinct.size() - kept.size());
  }

  private static List<ShopRow> distinct(List<ShopRow> rows) {
    Map<String, ShopRow> distinct = new LinkedHashMap<>();
    rows.forEach(row -> distinct.putIfAbsent(meaning(row) + '\n' + text(row), row));
    return List.copyOf(distinct.values());
  }

  static int meanings(Collection<ShopRow> rows) {
    return (int) rows.stream().map(Split::meaning).distinct().count();
  }

  /** A key of the facts that ignores their order and case. */
  static String meaning(ShopRow row) {
    Set<String> facts = new TreeSet<>();
    row.facts().forEach((attribute, value) -> facts.add(folded(attribute) + "\t" + folded(value)));
    return String.join("\n", facts);
  }

  /** A key of the text that ignores case, spaces and punctuation. */
  static String text(ShopRow row) {
    return row.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
