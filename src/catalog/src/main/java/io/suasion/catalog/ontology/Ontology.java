package io.suasion.catalog.ontology;

import io.suasion.catalog.value.Dimension;
import io.suasion.language.Folding;
import io.suasion.language.TsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The attributes that are known, under all their names. A table: {@code attributes.tsv} beside this
 * package says how it is read; a shop adds a file of the same form. Thread-safe.
 */
public final class Ontology {

  private final Map<String, Attribute> byId = new LinkedHashMap<>();
  private final Map<String, List<Attribute>> byName = new HashMap<>();

  private Ontology() {}

  /** The attributes that the library comes with; read once, when they are first asked for. */
  public static Ontology shipped() {
    return Shipped.ONTOLOGY;
  }

  private static final class Shipped {
    static final Ontology ONTOLOGY = read();
  }

  private static Ontology read() {
    Ontology ontology = new Ontology();
    TsvTable.read(Ontology.class, "/io/suasion/catalog/attributes.tsv").forEach(ontology::add);
    return ontology;
  }

  /**
   * The attributes that the library comes with, and a shop's own; where both have an id, the shop
   * is right.
   *
   * @throws IllegalArgumentException if a line of the file cannot be read; the message names it
   */
  public static Ontology with(Path file) {
    Ontology ontology = new Ontology();
    TsvTable.read(file).forEach(ontology::add);
    Set<String> own = Set.copyOf(ontology.byId.keySet());
    TsvTable.read(Ontology.class, "/io/suasion/catalog/attributes.tsv").stream()
        .filter(row -> !own.contains(row.get("id")))
        .forEach(ontology::add);
    return ontology;
  }

  private void add(Map<String, String> row) {
    Attribute attribute;
    try {
      attribute = attribute(row);
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException(
          "The attribute "
              + row.get("id")
              + " has a type, dimension or role that is none: see the head of attributes.tsv ("
              + wrong.getMessage()
              + ").",
          wrong);
    }
    byId.putIfAbsent(attribute.id(), attribute);
    attribute.names().stream()
        .map(Folding::fold)
        .distinct()
        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(attribute));
  }

  private static Attribute attribute(Map<String, String> row) {
    List<String> en = names(row.get("en"));
    List<String> zh = names(row.get("zh"));
    AttributeType type = AttributeType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
    String dimension = row.get("dimension");
    return new Attribute(
        row.get("id"),
        type,
        type == AttributeType.QUANTITY
            ? Optional.of(Dimension.valueOf(dimension.toUpperCase(Locale.ROOT)))
            : Optional.empty(),
        type == AttributeType.COUNT ? Optional.of(counted(dimension)) : Optional.empty(),
        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
        row.get("families").equals("any") ? Set.of() : Set.copyOf(names(row.get("families"))),
        new Label(en.get(0), zh.get(0)),
        Stream.concat(en.stream(), zh.stream()).toList());
  }

  private static Counted counted(String nouns) {
    int slash = nouns.indexOf('/');
    return new Counted(nouns.substring(0, slash), nouns.substring(slash + 1));
  }

  private static List<String> names(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }

  /** All attributes, in the order of the table. */
  public List<Attribute> attributes() {
    return List.copyOf(byId.values());
  }

  /** The attribute of this id. */
  public Optional<Attribute> attribute(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The attributes that may have this name, compared without case, spaces and punctuation.
   * Attributes for the family come first. A name with one meaning has that meaning in every family.
   */
  public List<Attribute> named(String name, Optional<String> family) {
    List<Attribute> all = byName.getOrDefault(Folding.fold(name), List.of());
    List<Attribute> suiting =
        Stream.concat(
                all.stream().filter(attribute -> attribute.isFor(family)),
                all.stream().filter(a -> a.suits(family) && !a.isFor(family)))
            .toList();
    return suiting.isEmpty() && all.size() == 1 ? all : suiting;
  }
}
