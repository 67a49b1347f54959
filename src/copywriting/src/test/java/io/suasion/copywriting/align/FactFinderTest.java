package io.suasion.copywriting.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.domain.Slot.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FactFinderTest {

  private static final Domain LAPTOP =
      new Domain(
          "laptop",
          List.of(),
          List.of(
              new Slot("name", List.of(), Kind.OPEN, Map.of(Slot.ANY, List.of("acme \\d+"))),
              new Slot("screen", List.of(), Kind.OPEN, Map.of(Slot.ANY, List.of("[\\d.]+ inch"))),
              new Slot("business", List.of(), Kind.FLAG, Map.of("yes", List.of("for business"))),
              new Slot(
                  "ports",
                  List.of(),
                  Kind.LIST,
                  Map.of("HDMI", List.of("hdmi"), "USB", List.of("usb"))),
              new Slot(
                  "type",
                  List.of(),
                  Kind.CLOSED,
                  Map.of("laptop", List.of("laptop"), "tablet", List.of("tablet")),
                  false,
                  true,
                  Set.of("laptop"),
                  List.of()),
              new Slot(
                  "weight",
                  List.of(),
                  Kind.CLOSED,
                  Map.of(
                      "light",
                      List.of("light"),
                      "slim",
                      List.of("slim"),
                      "heavy",
                      List.of("heavy")),
                  false,
                  false,
                  Set.of(),
                  List.of(Set.of("light", "slim")))));

  private final FactFinder finder = new FactFinder(LAPTOP);

  @Test
  void valuesOfEveryKindAreFoundWhereTheTextStatesThem() {
    assertThat(finder.find("A 15.6 inch tablet with USB."))
        .containsExactly(
            new Mention(new Fact("screen", "15.6 inch"), 2, 11),
            new Mention(new Fact("type", "tablet"), 12, 18),
            new Mention(new Fact("ports", "USB"), 24, 27));
  }

  @Test
  void allItemsOfAListAreOneFact() {
    assertThat(finder.find("It has USB and HDMI."))
        .singleElement()
        .satisfies(found -> assertThat(found.fact().value().split(", ")).contains("USB", "HDMI"));
  }

  @Test
  void aDenialIsAFactOfItsOwn() {
    assertThat(facts("It is not made for business.")).containsExactly(new Fact("business", "no"));
  }

  @Test
  void valuesThatContradictEachOtherAreNoFact() {
    assertThat(facts("Light in the bag, heavy on the desk.")).isEmpty();
  }

  @Test
  void ofValuesThatAgreeTheFirstCounts() {
    assertThat(facts("Slim, even light.")).containsExactly(new Fact("weight", "slim"));
  }

  @Test
  void neitherTheNameNorWhatTheProductIsAnywayIsAFact() {
    assertThat(facts("The Acme 5 is a laptop.")).isEmpty();
  }

  @Property
  void everyFactLiesWhereItSaysInAnyText(@ForAll String text) {
    assertThat(finder.find(text + " 13 inch, usb "))
        .allSatisfy(found -> assertThat(found.end()).isLessThanOrEqualTo(text.length() + 15))
        .allSatisfy(found -> assertThat(found.start()).isLessThan(found.end()));
  }

  private List<Fact> facts(String text) {
    return finder.find(text).stream().map(Mention::fact).toList();
  }
}
