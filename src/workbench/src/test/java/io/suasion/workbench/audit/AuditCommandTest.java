package io.suasion.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  private static final String PRODUCTS =
      """
      {"name": "Lumo", "category": "desk lamp", "facts": {"material": "steel", "height": "40 cm", \
      "dimmable": "yes", "weight": "1.2 kg", "warranty": "5 years"}}
      {"name": "小满桌面加湿器", "category": "加湿器", "facts": {"容量": "2.5L", "噪音": "≤30dB", \
      "颜色": "白色", "适用面积": "20㎡"}}
      """;

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void theTableHasTheFiguresOfEachLanguage() throws IOException {
    assertThat(audit("--count", 8, "--planted", 7)).isZero();

    assertThat(terminal.out())
        .contains("own texts with a benefit, EN", "own texts with a benefit, ZH")
        .contains("own texts with the most common opening, EN")
        .contains("own texts with the most common opening, ZH")
        .contains("self-BLEU of the variants of a brief, EN")
        .contains("self-BLEU of the variants of a brief, ZH")
        .contains("grammar faults per 100 words, EN")
        .contains("planted errors caught, all")
        .doesNotContain("grammar faults per 100 words, ZH");
  }

  @Test
  void theReportHasEachFigureUnderItsUnit() throws IOException {
    Path report = folder.resolve("audit.json");

    assertThat(audit("--count", 8, "--planted", 0, "--report", report)).isZero();

    JsonNode figures = new ObjectMapper().readTree(report.toFile()).get("figures");
    JsonNode openings = figure(figures, "own texts with the most common opening, EN");
    assertThat(openings.get("share").asDouble()).isPositive();
    assertThat(openings.get("goal").asDouble()).isEqualTo(.05);
    assertThat(openings.get("examples").get(0).asText()).startsWith(openings.get("hits") + " x ");
    JsonNode likeness = figure(figures, "self-BLEU of the variants of a brief, EN");
    assertThat(likeness.get("score").asDouble()).isBetween(.01, .99);
    assertThat(likeness.has("hits")).isFalse();
    JsonNode grammar = figure(figures, "grammar faults per 100 words, EN");
    assertThat(grammar.has("per_100_words")).isTrue();
    assertThat(grammar.has("goal")).isFalse();
  }

  @Test
  void plainCopyIsNotAskedForBenefits() throws IOException {
    assertThat(audit("--count", 4, "--planted", 0, "--style", "plain")).isZero();

    assertThat(terminal.out().lines())
        .filteredOn(line -> line.startsWith("own texts with a benefit"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsPattern(" 0 +0 +0.00 %"));
  }

  @Test
  void theSameSeedGivesTheSameTable() throws IOException {
    audit("--count", 4, "--planted", 7);
    Terminal again = new Terminal();

    again.run("audit", "--products", folder.resolve("p.jsonl"), "--count", 4, "--planted", 7);

    assertThat(again.out()).isEqualTo(terminal.out());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.jsonl"), "");

    assertThat(terminal.run("audit", "--products", none)).isEqualTo(2);
    assertThat(terminal.err()).contains("is empty");
  }

  private int audit(Object... options) throws IOException {
    Path products = Files.writeString(folder.resolve("p.jsonl"), PRODUCTS);
    Object[] all = new Object[options.length + 3];
    all[0] = "audit";
    all[1] = "--products";
    all[2] = products;
    System.arraycopy(options, 0, all, 3, options.length);
    return terminal.run(all);
  }

  private static JsonNode figure(JsonNode figures, String what) {
    for (JsonNode figure : figures) {
      if (figure.get("what").asText().equals(what)) {
        return figure;
      }
    }
    throw new AssertionError("There is no " + what);
  }
}
