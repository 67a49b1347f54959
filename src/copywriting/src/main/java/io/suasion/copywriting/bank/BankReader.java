package io.suasion.copywriting.bank;

import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables of a copy bank. */
final class BankReader {

  private static final String ANY = "any";
  private static final Set<String> NONE = Set.of("none");
  private static final Set<String> OF_THE_OFFER =
      Set.of("offer", "code", "ends", "free_in_offer", "because");
  private static final Set<String> ATTRIBUTES =
      Ontology.shipped().attributes().stream()
          .map(Attribute::id)
          .collect(Collectors.toUnmodifiableSet());

  private BankReader() {}

  static CopyBank shipped(Language language) {
    String code = "-" + language.name().toLowerCase(Locale.ROOT) + ".tsv";
    return new CopyBank(
        rows("sentences" + code, BankReader::sentence),
        rows("benefits" + code, BankReader::benefit),
        TsvTable.lines(BankReader.class, "openings" + code).stream()
            .map(line -> read("openings" + code, line, BankReader::opening))
            .toList());
  }

  static CopyBank with(CopyBank bank, Path folder, Language language) {
    String code = "-" + language.name().toLowerCase(Locale.ROOT) + ".tsv";
    return new CopyBank(
        Rows.of(
            changed(
                bank.sentences(),
                own(folder.resolve("sentences" + code), BankReader::sentence),
                row -> List.of(row.attribute(), row.value().text(), row.form()),
                row -> row.text().isEmpty()),
            SentenceRow::attribute),
        Rows.of(
            changed(
                bank.benefits(),
                own(folder.resolve("benefits" + code), BankReader::benefit),
                row -> List.of(row.attribute(), row.value().text()),
                Benefit::isEmpty),
            Benefit::attribute),
        changed(
            bank.openings(),
            own(folder.resolve("openings" + code), BankReader::opening),
            row -> List.of(row.part(), row.text()),
            row -> row.families().equals(NONE)));
  }

  private static <T> List<T> own(Path file, Function<Map<String, String>, T> reader) {
    return Files.exists(file)
        ? TsvTable.lines(file).stream().map(line -> read(file.toString(), line, reader)).toList()
        : List.of();
  }

  private static <T> List<T> changed(
      List<T> ours, List<T> own, Function<T, Object> key, Predicate<T> takesOut) {
    Set<Object> keys = own.stream().map(key).collect(Collectors.toSet());
    return Stream.concat(
            own.stream().filter(takesOut.negate()),
            ours.stream().filter(row -> !keys.contains(key.apply(row))))
        .toList();
  }

  private static <T> Rows<T> rows(String table, Function<Map<String, String>, T> reader) {
    return new Rows<>(TsvTable.lines(BankReader.class, table), line -> read(table, line, reader));
  }

  static <T> T read(String source, TsvTable.Line line, Function<Map<String, String>, T> reader) {
    try {
      return reader.apply(line.cells());
    } catch (IllegalArgumentException wrong) {
      throw new BankException(source, line.number(), wrong.getMessage());
    }
  }

  static SentenceRow sentence(Map<String, String> row) {
    return new SentenceRow(
        attribute(row.get("attribute")),
        ValueCondition.of(row.get("value")),
        constant(WordingForm.class, row.get("form")),
        new Template(row.get("text")));
  }

  static Benefit benefit(Map<String, String> row) {
    return new Benefit(
        attribute(row.get("attribute")),
        ValueCondition.of(row.get("value")),
        words(row.get("families")),
        constants(Motive.class, row.get("motives"), EnumSet.noneOf(Motive.class)),
        constant(Principle.class, row.get("principle")),
        template(row.get("headline")),
        template(row.get("text")),
        template(row.get("so")),
        row.get("why"));
  }

  static Opening opening(Map<String, String> row) {
    return new Opening(
        constant(Part.class, row.get("part")),
        constant(Principle.class, row.get("principle")),
        constants(Motive.class, row.get("motives"), EnumSet.noneOf(Motive.class)),
        constants(Tone.class, row.get("tones"), EnumSet.allOf(Tone.class)),
        constants(Channel.class, row.get("channels"), EnumSet.allOf(Channel.class)),
        words(row.get("families")),
        needs(row.get("needs")),
        new Template(row.get("text")));
  }

  private static Set<String> needs(String cell) {
    Set<String> needs = cell.equals("-") ? Set.of() : Set.of(cell.split("\\|"));
    needs.stream().filter(need -> !OF_THE_OFFER.contains(need)).forEach(BankReader::attribute);
    return needs;
  }

  private static String attribute(String id) {
    if (!ATTRIBUTES.contains(id)) {
      throw new IllegalArgumentException(
          "there is no attribute \"" + id + "\"; take an id of the catalog's attributes.tsv");
    }
    return id;
  }

  private static Optional<Template> template(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Template(text));
  }

  private static Set<String> words(String cell) {
    return cell.equals(ANY) ? Set.of() : Set.of(cell.split("\\|"));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String cell, Set<E> any) {
    return cell.equals(ANY)
        ? any
        : Arrays.stream(cell.split("\\|"))
            .map(name -> constant(type, name))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "\"%s\" is none of %s"
              .formatted(
                  name,
                  Arrays.stream(type.getEnumConstants())
                      .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining(", "))),
          none);
    }
  }
}
