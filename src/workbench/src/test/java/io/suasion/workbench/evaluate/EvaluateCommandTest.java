package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final Path REFERENCES = Path.of("src/test/resources/metrics/references.csv");
  private static final Path OUTPUTS = Path.of("src/test/resources/metrics/outputs.tsv");

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void theSampleScoresAsTheOfficialTokenizersAndFormulasSay() {
    assertThat(evaluate(REFERENCES, OUTPUTS)).isZero();

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .isEqualTo(
            """
            references   references.csv: 5 meanings (restaurant), 20 references
            outputs      outputs.tsv: 5 of 5 meanings matched

            BLEU         0.7648
            NIST         7.0844
            ROUGE-L      0.7742
            CIDEr        3.4010
            slot errors  9.68 % (3 of 31 facts: 3 missing, 0 invented, 0 wrong, 0 repeated)
            """);
  }

  @Test
  void theFiguresAreWrittenAsJsonToo() throws IOException {
    Path json = folder.resolve("figures.json");

    assertThat(evaluate(REFERENCES, OUTPUTS, "--json", json)).isZero();

    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.get("meanings").asInt()).isEqualTo(5);
    assertThat(figures.get("missing").asInt()).isEqualTo(3);
    assertThat(figures.get("slot_error_rate").asDouble()).isEqualTo(3 / 31.0);
  }

  @Test
  void eachKindOfSlotErrorIsCounted() throws IOException {
    Path references =
        file("dev.csv", "mr,ref\n\"name[Cotto], eatType[pub], area[riverside]\",A.\n");
    Path errors = folder.resolve("errors.tsv");
    Path outputs =
        outputs(
            "name[Cotto], eatType[pub], area[riverside]",
            "Cotto is in the city centre and serves French food. Yes, it serves French food.");

    assertThat(evaluate(references, outputs, "--errors", errors)).isZero();

    assertThat(terminal.out()).contains("1 missing", "1 wrong").doesNotContain("0 invented");
    assertThat(Files.readString(errors)).contains("eatType=pub", "food=French");
  }

  @Test
  void speechActsThatDoNotDescribeAreLeftOut() throws IOException {
    Path references =
        file(
            "games.csv",
            "mr,ref\n\"inform(name[Portal 2], rating[good])\",Portal 2 is good.\n"
                + "\"request(rating[good])\",Which?\n");
    Path outputs = outputs("inform(name[Portal 2], rating[good])", "Portal 2 is a good game.");

    assertThat(evaluate(references, outputs)).isZero();

    assertThat(terminal.out()).contains("1 meanings (game)", "left out 1");
  }

  @Test
  void theJsonOfRnnlgIsReadAndItsDomainKnownByType() throws IOException {
    Path references =
        file(
            "valid.json",
            "# a comment\n[[\"inform(name='grand hotel';type=hotel;pricerange='pricey')\","
                + " \"grand hotel is pricey\", \"the baseline\"], [\"goodbye()\", \"bye\", \"bye\"]]");
    Path outputs =
        outputs(
            "inform(name='grand hotel';type=hotel;pricerange='pricey')", "Grand Hotel is pricey.");

    assertThat(evaluate(references, outputs)).isZero();

    assertThat(terminal.out()).contains("1 meanings (hotel), 1 references", "0.00 %");
  }

  @Test
  void aMeaningWithoutOutputIsRefusedAndNamed() throws IOException {
    Path outputs = outputs("name[Aromi]", "Aromi.");

    assertRefused(evaluate(REFERENCES, outputs), "no output", "name[Aromi], eatType[coffee shop]");
  }

  @Test
  void twoDifferentOutputsForOneMeaningAreRefused() throws IOException {
    Path outputs = file("o.tsv", "MR\toutput\n\"name[A]\"\tA.\n\"name[A]\"\tB.\n");

    assertRefused(evaluate(REFERENCES, outputs), "two outputs", "name[A]");
  }

  @Test
  void aFileOfOutputsBeginsWithItsHeader() throws IOException {
    assertRefused(evaluate(REFERENCES, file("o.tsv", "name[A]\tA.\n")), "MR<tab>output");
  }

  @Test
  void aRowOfOutputsHasTwoColumns() throws IOException {
    assertRefused(
        evaluate(REFERENCES, file("o.tsv", "MR\toutput\nname[A]\n")), "1 columns", "row 2");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    assertRefused(
        evaluate(file("r.csv", "meaning,ref\nname[A],A.\n"), OUTPUTS),
        "no column \"mr\"",
        "meaning");
  }

  @Test
  void aMeaningWithoutReferenceIsRefused() throws IOException {
    Path outputs = outputs("name[A]", "A.");

    assertRefused(evaluate(file("r.csv", "mr\nname[A]\n"), outputs), "no reference", "name[A]");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(evaluate(file("r.csv", " \n"), OUTPUTS), "is empty");
  }

  @Test
  void aFileWithAHeaderAloneIsRefused() throws IOException {
    assertRefused(evaluate(file("r.csv", "mr,ref\n"), OUTPUTS), "no rows");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "mr,ref\nname[Café],Café\n".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(evaluate(latin, OUTPUTS), "UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertRefused(evaluate(folder.resolve("nowhere.csv"), OUTPUTS), "no file", "nowhere.csv");
  }

  @Test
  void brokenJsonIsRefused() throws IOException {
    assertRefused(evaluate(file("r.json", "[[\"inform("), OUTPUTS), "not JSON");
  }

  @Test
  void aBrokenMeaningIsRefused() throws IOException {
    assertRefused(evaluate(file("r.csv", "mr,ref\nname[A,A.\n"), OUTPUTS), "name[A");
  }

  @Test
  void domainsMayComeFromAFile() throws IOException {
    Path domains =
        file(
            "domains.json",
            "[{\"name\": \"lamp\", \"categories\": [], \"slots\":"
                + " [{\"attribute\": \"name\", \"kind\": \"open\"}]}]");
    Path references = file("r.csv", "mr,ref\nname[Lumo],Lumo shines.\n");

    int code = evaluate(references, outputs("name[Lumo]", "Buy Lumo."), "--domains", domains);

    assertThat(code).isZero();
    assertThat(terminal.out()).contains("(lamp)", "0 of 1 facts");
  }

  private int evaluate(Path references, Path outputs, Object... options) {
    Object[] arguments = new Object[options.length + 5];
    arguments[0] = "evaluate";
    arguments[1] = "--references";
    arguments[2] = references;
    arguments[3] = "--outputs";
    arguments[4] = outputs;
    System.arraycopy(options, 0, arguments, 5, options.length);
    return terminal.run(arguments);
  }

  private void assertRefused(int code, String... words) {
    assertThat(code).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains(words);
    assertThat(terminal.out()).isEmpty();
  }

  private Path outputs(String meaning, String text) throws IOException {
    return file("o.tsv", "MR\toutput\n\"" + meaning + "\"\t" + text + "\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
