package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.Terminal;
import io.suasion.workbench.dataset.DataSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepareShopTest {

  private static final Path LAMPS = Path.of("src/test/resources/shop/lamps.csv");

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void theReportSaysWhatWasFound() {
    int code = prepare(LAMPS);

    assertThat(terminal.err()).doesNotContain("suasion:");
    assertThat(code).isZero();
    assertThat(terminal.out())
        .containsPattern("135 rows of \\d+ meanings to learn from, 15 rows of 15 meanings held out")
        .containsPattern("price +open .* 100.0 %  \\$\\d+")
        .containsPattern("dimmable +flag +2 ")
        .containsPattern("train/shop/lamp .* 0 dropped");
  }

  @Test
  void theRowsBecomeExamplesAndADomain() throws IOException {
    prepare(LAMPS);

    JsonNode example =
        new ObjectMapper().readTree(Files.readAllLines(folder.resolve("out/train.jsonl")).get(0));
    assertThat(example.get("domain").asText()).isEqualTo("lamp");
    assertThat(example.get("source").asText()).contains("⟦slot:name⟧ ⟦value:name⟧");
    assertThat(folder.resolve("out/domains.json")).content().contains("contemporary");
    assertThat(DataSetReader.read(folder.resolve("out/held-out.csv")).rows())
        .allMatch(row -> row.meaning().startsWith("name[") && !row.text().isBlank());
  }

  @Test
  void aHeldOutRowThatIsAlsoLearnedIsTakenOut() throws IOException {
    List<String> lines = Files.readAllLines(LAMPS);
    Path dev = file(lines.get(0) + "\n" + lines.get(1) + "\n");

    terminal.run("prepare", "--input", LAMPS, "--dev", dev, "--domain", "lamp", "--output", folder);

    assertThat(terminal.out())
        .contains("149 rows of")
        .contains("0 duplicates, and 1 rows whose meaning or text is held out");
  }

  @Test
  void aSlotThatTextsHardlyEverStateIsWarnedOf() throws IOException {
    StringBuilder rows = new StringBuilder("name,colour,stock code,text\n");
    for (int row = 0; row < 60; row++) {
      rows.append("Lamp %d,%s,X%d,The Lamp %d is %s.%n".formatted(row, "red", row, row, "red"));
    }

    assertThat(prepare(file(rows.toString()))).isZero();

    assertThat(terminal.out())
        .contains("warning: only 0 % of the texts state \"stock code\"")
        .contains("54 texts do not state all their facts");
  }

  @Test
  void anExportsFurtherRowsAndColumnsThatSayNothingAreLeftOut() throws IOException {
    StringBuilder rows = new StringBuilder("Handle,name,Active,Dimmable,Photo,hue,text\n");
    for (int row = 0; row < 60; row++) {
      rows.append(
          "lamp-%d,Lamp %d,TRUE,%d,https://lamps.example/%d.jpg,%s,The Lamp %d is %sdimmable.%n"
              .formatted(
                  row,
                  row,
                  row % 2,
                  row,
                  row % 3 == 0 ? "N/A" : "red",
                  row,
                  row % 2 == 0 ? "not " : ""));
      rows.append("lamp-%d,,,,https://lamps.example/%d-b.jpg,,%n".formatted(row, row));
    }

    assertThat(prepare(file(rows.toString()))).isZero();

    assertThat(terminal.out())
        .contains("left out: 60 rows without a name and a text")
        .contains("in the columns Handle, Active, Photo")
        .containsPattern("Dimmable +flag +2 ")
        .containsPattern("hue +\\w+ +1 ");
  }

  @Test
  void onesAloneAreNoFlag() throws IOException {
    StringBuilder rows = new StringBuilder("name,bulbs,text\n");
    for (int row = 0; row < 60; row++) {
      rows.append("Lamp %d,1,The Lamp %d has 1 of the bulbs.%n".formatted(row, row));
    }

    assertThat(prepare(file(rows.toString()))).isZero();

    assertThat(terminal.out()).doesNotContainPattern("bulbs +flag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name,colour;Alder,red | no column \"text\"",
        "title,text;Alder,An Alder. | no column \"name\" but [title]",
        "name,colour,text;Alder,red,A red Alder.;Brook,red, | no text in row 3",
        "name,colour,text;A,red,A.;B,red,B.;C,red,C. | has 3 different rows to learn from and at"
            + " least 50",
      })
  void whatCannotBeLearnedFromIsRefused(String lines, String message) throws IOException {
    int code = prepare(file(lines.replace(';', '\n') + "\n"));

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains(message);
  }

  @Test
  void textsThatNeverNameTheProductAreRefused() throws IOException {
    StringBuilder rows = new StringBuilder("name,colour,text\n");
    for (int row = 0; row < 60; row++) {
      rows.append("Lamp %d,red,A red light for number %d.%n".formatted(row, row));
    }

    assertThat(prepare(file(rows.toString()))).isEqualTo(2);

    assertThat(terminal.err())
        .contains("only 0 texts of")
        .contains("must state the product's name");
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    Path output = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(output.resolve("train.jsonl"), Path.of("/dev/full"));

    assertThat(prepare(LAMPS)).isEqualTo(2);

    assertThat(terminal.err()).contains("train.jsonl cannot be written: No space left on device");
  }

  @Test
  void aDomainIsOneWord() {
    int code =
        terminal.run("prepare", "--input", LAMPS, "--domain", "Table lamp", "--output", folder);

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("A domain is one word in lower-case letters");
  }

  private int prepare(Path input) {
    return terminal.run(
        "prepare", "--input", input, "--domain", "lamp", "--output", folder.resolve("out"));
  }

  private Path file(String written) throws IOException {
    return Files.writeString(folder.resolve("rows.csv"), written);
  }
}
