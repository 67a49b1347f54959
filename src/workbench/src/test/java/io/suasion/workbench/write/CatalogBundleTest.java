package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundle that the repository ships writes for fifty meanings of its five domains. */
class CatalogBundleTest {

  private static final Path BUNDLE = Path.of(System.getProperty("suasion.models"), "catalog-en");
  private static final Path MEANINGS = Path.of("src/test/resources/catalog");

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @BeforeEach
  void theFiguresAreThoseOfThisBundle() throws IOException {
    assertThat(BundleFiles.sha256(BUNDLE.resolve("bundle.json")))
        .isEqualTo("61fd45e0fde2015ff177e4bf0b282bd112fc99c228939514228040bc5e9c2c66");
  }

  @ParameterizedTest
  @CsvSource({
    "restaurants.csv, 20, .594, .656",
    "hotels.json, 6, .613, .838",
    "laptops.json, 8, .439, .653",
    "televisions.json, 6, .456, .626",
    "games.csv, 10, .403, .531",
  })
  void textsAreAsTrueAndAsGoodAsThoseThatWereMeasured(
      String file, int meanings, double bleu, double rougeL) throws IOException {
    JsonNode figures = figures(file);

    assertThat(figures.get("meanings").asInt()).isEqualTo(meanings);
    assertThat(figures.get("slot_error_rate").asDouble()).isZero();
    // Another processor may round otherwise and so choose another text now and then.
    assertThat(figures.get("bleu").asDouble()).isCloseTo(bleu, within(.02));
    assertThat(figures.get("rouge_l").asDouble()).isCloseTo(rougeL, within(.02));
  }

  private JsonNode figures(String file) throws IOException {
    Path references = MEANINGS.resolve(file);
    Path outputs = folder.resolve("outputs.tsv");
    Path report = folder.resolve("report.json");
    run("write", "--bundle", BUNDLE, "--input", references, "--output", outputs);
    run("evaluate", "--references", references, "--outputs", outputs, "--json", report);
    return new ObjectMapper().readTree(report.toFile());
  }

  private void run(Object... arguments) {
    assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
  }
}
