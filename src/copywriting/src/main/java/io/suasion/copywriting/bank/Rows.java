package io.suasion.copywriting.bank;

import io.suasion.language.TsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a table by their attribute, each read when its attribute is first asked for: a brief
 * has ten attributes, the bank over a thousand. Thread-safe.
 */
final class Rows<T> {

  private final Map<String, List<TsvTable.Line>> unread;
  private final Function<TsvTable.Line, T> reader;
  private final Map<String, List<T>> read = new ConcurrentHashMap<>();

  Rows(List<TsvTable.Line> lines, Function<TsvTable.Line, T> reader) {
    this.reader = reader;
    this.unread =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.cells().get("attribute"),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  static <T> Rows<T> of(List<T> rows, Function<T, String> attribute) {
    Rows<T> all = new Rows<>(List.of(), line -> null);
    all.read.putAll(rows.stream().collect(Collectors.groupingBy(attribute)));
    return all;
  }

  /** The rows of an attribute, in the order of the table. */
  List<T> of(String attribute) {
    return read.computeIfAbsent(
        attribute, id -> unread.getOrDefault(id, List.of()).stream().map(reader).toList());
  }

  List<T> all() {
    unread.keySet().forEach(this::of);
    return read.values().stream().flatMap(List::stream).toList();
  }
}
