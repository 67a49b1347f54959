package io.suasion.workbench.induction;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.dataset.ShopFile;
import io.suasion.workbench.dataset.ShopRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainInductionTest {

  private static final List<ShopRow> LAMPS =
      ShopFile.read(Path.of("src/test/resources/shop/lamps.csv"));
  private static final Domain LAMP = DomainInduction.of("lamp", List.of("lamp"), LAMPS);

  @ParameterizedTest
  @CsvSource({
    "name, OPEN",
    "shade, CLOSED",
    "height, OPEN",
    "price, OPEN",
    "dimmable, FLAG",
    "style, CLOSED",
    "rooms, LIST",
  })
  void theKindOfASlotIsToldByItsValues(String attribute, Slot.Kind kind) {
    assertThat(LAMP.slot(attribute).orElseThrow().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder One is a contemporary lamp. | style | modern",
        "Alder One is a farmhouse lamp. | style | rustic",
        "Alder One has a sea-green shade. | shade | sea green",
        "Alder One is dimmable. | dimmable | yes",
        "Alder One can be dimmed. | dimmable | yes",
        "Alder One is not dimmable. | dimmable | no",
        "Alder One has a single brightness. | dimmable | no",
        "Alder One costs $399. | price | $399",
      })
  void textsAreReadAsTheShopWordsThem(String text, String attribute, String value) {
    List<Mention> read = new SlotAligner(LAMP).read(text, List.of(new Fact("name", "Alder One")));

    assertThat(read).extracting(Mention::fact).contains(new Fact(attribute, value));
  }

  @Test
  void theTextsOfTheShopAreReadWithoutErrors() {
    SlotAligner aligner = new SlotAligner(LAMP);

    for (ShopRow row : LAMPS) {
      List<Fact> facts = new ArrayList<>();
      row.facts().forEach((name, value) -> LAMP.recognise(name, value).ifPresent(facts::add));
      Alignment alignment = aligner.align(row.text(), facts);
      assertThat(alignment.errors()).as("%s %s", row, alignment).isZero();
    }
  }

  @Test
  void aValueThatStandsElsewhereIsReadOnlyBesideItsSubject() {
    List<ShopRow> rows = new ArrayList<>();
    for (int index = 0; index < 40; index++) {
      String rating = index % 2 == 0 ? "good" : "fair";
      String name = "Lamp " + index;
      rows.add(
          new ShopRow(
              1, Map.of("name", name, "heat", rating), name + " has " + rating + " heat proof."));
      rows.add(new ShopRow(1, Map.of("name", name), name + " is a good choice."));
      rows.add(new ShopRow(1, Map.of("name", name), name + " comes from a good home."));
    }
    Domain domain = DomainInduction.of("lamp", List.of("lamp"), rows);
    SlotAligner aligner = new SlotAligner(domain);

    assertThat(
            aligner.align("Lamp 1 is a good lamp.", List.of(new Fact("name", "Lamp 1"))).errors())
        .isZero();
  }

  @Test
  void aSlotOfTenThousandValuesIsCopied() {
    List<ShopRow> rows = new ArrayList<>();
    for (int index = 0; index < 10_000; index++) {
      rows.add(
          new ShopRow(
              1,
              Map.of("name", "Lamp", "number", "No " + index),
              "The Lamp has the number No " + index + "."));
    }

    Slot number = DomainInduction.of("lamp", List.of(), rows).slot("number").orElseThrow();

    assertThat(number.kind()).isEqualTo(Slot.Kind.OPEN);
    assertThat(number.expressions()).isEmpty();
  }

  @Test
  void aDomainSurvivesItsFile() throws IOException {
    byte[] written = DomainFile.write(List.of(LAMP)).getBytes(StandardCharsets.UTF_8);

    Domain read = new DomainReader().read(new ByteArrayInputStream(written)).get(0);

    assertThat(read).isEqualTo(LAMP);
  }
}
