package io.suasion.workbench.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareCommandTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private Path e2e;

  @BeforeEach
  void writeData() throws IOException {
    e2e = Files.createDirectory(folder.resolve("e2e"));
    Files.writeString(
        e2e.resolve("trainset.csv"),
        """
        mr,ref
        "name[Aromi], food[French], near[Café Rouge]",Aromi near Cafe Rouge serves French food.
        "name[Aromi], food[French]","Aromi is cheap, and serves French food."
        "name[Aromi], food[French]",It is nice.
        """);
    Files.writeString(
        e2e.resolve("devset.csv"),
        """
        mr,ref
        "name[Zizzi], area[riverside]",Riverside has Zizzi.
        "name[Zizzi], area[riverside]",Do you know Zizzi by the riverside?
        "name[Zizzi], area[riverside]",Zizzi is by the riverside like Aromi.
        "name[Zizzi], area[riverside]",Riverside has Zizzi and Aromi.
        """);
  }

  @Test
  void examplesAreCleanedAndDelexicalised() throws IOException {
    int code = prepare("out");

    assertThat(code).isZero();
    assertThat(rows("out/train.jsonl")).hasSize(2);
    assertThat(rows("out/train.jsonl").get(0).get("target").asText())
        .matches("⟦value:name⟧ near ⟦value:near⟧ serves (French|⟦value:food⟧) food\\.");
    assertThat(rows("out/train.jsonl").get(1).get("source").asText())
        .contains("⟦slot:priceRange⟧ cheap");
    assertThat(rows("out/dev.jsonl").get(0).get("source").asText())
        .isEqualTo(
            "⟦domain:restaurant⟧ ⟦order:free⟧ ⟦length:medium⟧ ⟦slot:name⟧ ⟦value:name⟧ ⟦slot:area⟧"
                + " riverside");
    assertThat(terminal.out())
        .contains("train/e2e/restaurant")
        .contains("3 references")
        .contains("1 dropped");
  }

  @Test
  void theReportNamesItsInputsAndCounts() throws IOException {
    prepare("out");

    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/prepared.json").toFile());
    assertThat(report.at("/seed").asLong()).isEqualTo(7);
    assertThat(report.at("/inputs/e2e~1trainset.csv").asText()).hasSize(64);
    assertThat(report.at("/counts/train~1e2e~1restaurant/cleaned").asInt()).isEqualTo(1);
  }

  @Test
  void whyTextsAreDroppedIsSaidTheMostFrequentReasonFirst() throws IOException {
    prepare("out");

    assertThat(terminal.out())
        .endsWith(
            """
              train     dev  texts dropped because
                  0       2  it names something that its meaning does not
                  0       1  it asks, or speaks as a person
                  1       0  it does not state the product's name
            """);
    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/prepared.json").toFile());
    assertThat(report.at("/counts/train~1e2e~1restaurant/dropped_because").toString())
        .isEqualTo("{\"unnamed\":1}");
    assertThat(report.at("/counts/dev~1e2e~1restaurant/dropped_because").toString())
        .isEqualTo("{\"other_name\":2,\"personal\":1}");
  }

  @Test
  void theSameSeedMakesTheSameFiles() throws IOException {
    prepare("one");
    prepare("two");

    assertThat(folder.resolve("one/train.jsonl"))
        .hasSameTextualContentAs(folder.resolve("two/train.jsonl"));
  }

  @Test
  void theDomainsCanBeReadBack() throws IOException {
    prepare("out");

    try (var description = Files.newInputStream(folder.resolve("out/domains.json"))) {
      assertThat(new DomainReader().read(description)).hasSize(5);
    }
  }

  @Test
  void advertisementsAreLearnedInBothOrders() throws IOException {
    Path adgen = Files.createDirectory(folder.resolve("adgen"));
    String row =
        "{\"content\": \"类型#裙*版型#宽松*材质#雪纺\", \"summary\": \"%s\"}%n"
            .formatted("来自BRAND的雪纺裙轻盈飘逸，宽松的版型穿着自在，随性又有几分俏皮的感觉，四季都能穿着出门。");
    Files.writeString(adgen.resolve("train.jsonl"), row);
    Files.writeString(adgen.resolve("dev.jsonl"), row);

    int code = terminal.run("prepare", "--adgen", adgen, "--output", folder.resolve("out"));

    assertThat(code).isZero();
    assertThat(rows("out/train.jsonl"))
        .extracting(line -> line.get("source").asText())
        .containsExactly(
            "⟦domain:fashion⟧⟦order:planned⟧⟦length:short⟧⟦slot:品牌⟧⟦value:品牌⟧⟦slot:材质⟧雪纺⟦slot:类型⟧裙⟦slot:版型⟧宽松",
            "⟦domain:fashion⟧⟦order:free⟧⟦length:short⟧⟦slot:类型⟧裙⟦slot:版型⟧宽松⟦slot:材质⟧雪纺⟦slot:品牌⟧⟦value:品牌⟧");
    assertThat(rows("out/train.jsonl").get(0).get("target").asText()).startsWith("来自⟦value:品牌⟧的");
    try (var description = Files.newInputStream(folder.resolve("out/domains.json"))) {
      assertThat(new DomainReader().read(description)).hasSize(1);
    }
  }

  @Test
  void setsOfTwoLanguagesAreRefused() {
    int code = terminal.run("prepare", "--e2e", e2e, "--adgen", e2e, "--output", folder);

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("A model has one language");
  }

  @Test
  void aMissingFileIsNamed() {
    int code = terminal.run("prepare", "--viggo", e2e, "--output", folder.resolve("out"));

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no file").contains("train.csv");
  }

  private int prepare(String output) {
    return terminal.run("prepare", "--e2e", e2e, "--output", folder.resolve(output), "--seed", 7);
  }

  private List<JsonNode> rows(String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      rows.add(mapper.readTree(line));
    }
    return rows;
  }
}
