package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ReaderEvent;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Items;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Folding;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what a reader did as a clause: {@code you looked at Acme}. */
public final class BecauseWording {

  private static final String ANY = "any";

  private record Thing(Set<ReaderEvent> events, Pattern attribute, Pattern value, Template text) {

    boolean takes(ReaderEvent event, String attribute, Fact fact) {
      return events.contains(event)
          && this.attribute.matcher(attribute).matches()
          && value.matcher(fact.value()).matches();
    }
  }

  private final Map<ReaderEvent, Template> clauses;
  private final List<Thing> things;

  /** The words of a language. */
  public BecauseWording(Language language) {
    String code = language.name().toLowerCase(Locale.ROOT);
    clauses =
        TsvTable.read(BecauseWording.class, "events-" + code + ".tsv").stream()
            .collect(
                Collectors.toMap(
                    row -> event(row.get("event")), row -> new Template(row.get("clause"))));
    things =
        TsvTable.read(BecauseWording.class, "things-" + code + ".tsv").stream()
            .map(BecauseWording::thing)
            .toList();
  }

  private static Thing thing(Map<String, String> row) {
    return new Thing(
        events(row.get("events")),
        Pattern.compile(row.get("attribute"), Pattern.CASE_INSENSITIVE),
        Pattern.compile(row.get("value")),
        new Template(row.get("thing")));
  }

  private static Set<ReaderEvent> events(String names) {
    return names.equals(ANY)
        ? EnumSet.allOf(ReaderEvent.class)
        : Arrays.stream(names.split("\\|"))
            .map(BecauseWording::event)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReaderEvent.class)));
  }

  private static ReaderEvent event(String name) {
    return ReaderEvent.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The clause, the value in the words of the brief. Empty unless the product itself has the
   * attribute and the value, and the language has words for what the reader did with such things.
   */
  public Optional<Passage> clause(Because because, Brief brief, Wording wording) {
    return shared(because, brief)
        .flatMap(fact -> thing(because.event(), fact, wording))
        .map(thing -> clauses.get(because.event()).fill(Map.of("thing", thing)))
        .map(clause -> Passage.telling(because.fact(), clause.text(), ToldBy.PHRASE));
  }

  private static Optional<Fact> shared(Because because, Brief brief) {
    return Stream.concat(Stream.of(brief.categoryFact()), brief.facts().stream())
        .filter(fact -> Folding.same(fact.attribute(), because.attribute()))
        .flatMap(BecauseWording::items)
        .filter(item -> Folding.same(item.value(), because.value()))
        .findFirst();
  }

  /** The fact itself, and each item of a list as a fact of its own. */
  private static Stream<Fact> items(Fact fact) {
    return Stream.concat(
        Stream.of(fact), Items.of(fact.value()).map(item -> new Fact(fact.attribute(), item)));
  }

  private Optional<Passage> thing(ReaderEvent event, Fact fact, Wording wording) {
    String attribute = wording.attribute(fact.attribute());
    Map<String, Passage> fillings =
        Map.of(
            "value", Passage.plain(fact.value()),
            "a_value", Passage.plain(wording.article(fact.value()) + fact.value()));
    return things.stream()
        .filter(thing -> thing.takes(event, attribute, fact))
        .findFirst()
        .map(thing -> thing.text.fill(fillings));
  }
}
