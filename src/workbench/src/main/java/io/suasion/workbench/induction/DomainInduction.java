package io.suasion.workbench.induction;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.workbench.dataset.ShopRow;
import io.suasion.workbench.dataset.WellFormed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a domain of a shop's rows: which attributes there are, whether their values are copied or
 * worded, and how texts word them. The same rows give the same domain.
 */
public final class DomainInduction {

  /** So many rows show how texts word their values; all rows tell which values there are. */
  private static final int READ = 10_000;

  private static final int FEWEST_TEXTS = 4;

  private final List<ShopRow> rows;
  private final List<Column> columns = new ArrayList<>();

  private DomainInduction(List<ShopRow> rows) {
    this.rows = rows;
    Set<String> attributes = new LinkedHashSet<>(List.of(Brief.NAME));
    rows.forEach(row -> attributes.addAll(row.facts().keySet()));
    attributes.forEach(attribute -> columns.add(Column.of(attribute, rows)));
  }

  /**
   * Induces a domain.
   *
   * @param name one word, lower case
   * @param categories what a brief may call its products
   * @param rows all with texts; one of their attributes is {@code name}
   */
  public static Domain of(String name, List<String> categories, List<ShopRow> rows) {
    return new DomainInduction(rows).domain(name, categories);
  }

  private Domain domain(String name, List<String> categories) {
    Map<String, Double> literal = literal();
    Map<String, Slot.Kind> kinds = kinds(literal);
    Texts texts = new Texts(withoutCopied(kinds), FEWEST_TEXTS);
    columns.stream()
        .filter(column -> kinds.get(column.attribute()) == Slot.Kind.CLOSED)
        .filter(column -> literal.get(column.attribute()) >= Column.LITERAL)
        .filter(column -> !new ClosedValues(column, texts).arePlain())
        .forEach(column -> kinds.put(column.attribute(), Slot.Kind.OPEN));
    Map<String, List<String>> shapes =
        Shapes.of(
            columns.stream()
                .filter(column -> kinds.get(column.attribute()) == Slot.Kind.OPEN)
                .toList());
    List<Slot> slots = columns.stream().map(column -> slot(column, kinds, texts, shapes)).toList();
    return new Domain(name, categories, slots);
  }

  // The share of the values of each attribute that texts state letter by letter.
  private Map<String, Double> literal() {
    Map<String, Integer> told = new HashMap<>();
    SlotAligner aligner = new SlotAligner(new Domain("copied", List.of(), List.of()));
    for (ShopRow row : rows) {
      aligner
          .align(WellFormed.of(row.text()), facts(row))
          .told()
          .forEach(mention -> told.merge(mention.fact().attribute(), 1, Integer::sum));
    }
    Map<String, Double> literal = new HashMap<>();
    for (Column column : columns) {
      int all = column.all().cardinality();
      literal.put(
          column.attribute(), (double) told.getOrDefault(column.attribute(), 0) / Math.max(1, all));
    }
    return literal;
  }

  private Map<String, Slot.Kind> kinds(Map<String, Double> literal) {
    Map<String, Slot.Kind> kinds = new HashMap<>();
    for (Column column : columns) {
      boolean name = column.attribute().equals(Brief.NAME);
      kinds.put(
          column.attribute(), name ? Slot.Kind.OPEN : column.kind(literal.get(column.attribute())));
    }
    return kinds;
  }

  private static List<Fact> facts(ShopRow row) {
    return row.facts().entrySet().stream()
        .map(fact -> new Fact(fact.getKey(), fact.getValue()))
        .toList();
  }

  // A value that is copied says nothing of how another is worded.
  private List<String> withoutCopied(Map<String, Slot.Kind> kinds) {
    SlotAligner aligner = new SlotAligner(new Domain("copied", List.of(), List.of()));
    List<String> texts = new ArrayList<>();
    for (ShopRow row : rows.subList(0, Math.min(READ, rows.size()))) {
      String text = WellFormed.of(row.text());
      List<Fact> copied =
          facts(row).stream()
              .filter(fact -> kinds.get(fact.attribute()) == Slot.Kind.OPEN)
              .toList();
      List<Mention> mentions = aligner.read(text, copied);
      // A mark, so that no phrase reaches across the value.
      texts.add(MeaningEncoder.delexicalise(text, mentions).replaceAll("⟦[^⟧]*⟧", "⟦⟧"));
    }
    return texts;
  }

  private static Slot slot(
      Column column, Map<String, Slot.Kind> kinds, Texts texts, Map<String, List<String>> shapes) {
    Slot.Kind kind = kinds.get(column.attribute());
    Map<String, List<String>> expressions =
        switch (kind) {
          case FLAG -> new Flags(column.flags(), texts).expressions();
          case CLOSED -> new ClosedValues(column, texts).expressions();
          case LIST -> new ClosedValues(column.items(), texts).expressions();
          case OPEN ->
              shapes.containsKey(column.attribute())
                  ? Map.of(Slot.ANY, shapes.get(column.attribute()))
                  : Map.of();
        };
    return new Slot(
        column.attribute(),
        List.of(),
        kind,
        expressions,
        kind == Slot.Kind.CLOSED,
        column.attribute().equals(Brief.NAME),
        Set.of(),
        List.of());
  }
}
