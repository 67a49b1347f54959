package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvaluateCommandTest extends Evaluating {

  @Test
  void theSampleScoresAsTheOfficialTokenizersAndFormulasSay() {
    assertThat(evaluate(REFERENCES, OUTPUTS)).isZero();

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .isEqualTo(
            """
            references   references.csv: 5 meanings (restaurant), 20 references
            outputs      outputs.tsv: 5 of 5 meanings matched

                                  value  95 % interval
            BLEU                 0.7648  0.5970 - 0.9465
            NIST                 7.0844  6.1778 - 8.0044
            ROUGE-L              0.7742  0.6060 - 0.9338
            CIDEr                3.4010  1.9128 - 4.9124
            METEOR               0.4900  0.3943 - 0.6075
            ROUGE-1              0.8519  0.7246 - 0.9733
            ROUGE-2              0.7105  0.4789 - 0.9310
            chrF2                0.7892  0.6476 - 0.9409
            distinct-1           0.3947
            distinct-2           0.5413
            distinct-3           0.6346
            distinct-4           0.6970
            repeated 4-grams     0.0000  0.0000 - 0.0000
            words               22.8000  19.8000 - 27.0000
            grammar faults       0.0000  0.0000 - 0.0000
            coverage             0.9032  0.8333 - 0.9688
            slot error rate      0.0968  0.0313 - 0.1667

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
    assertThat(figures.get("intervals").get("bleu").get(0).asDouble()).isBetween(.59, .6);
    assertThat(figures.get("intervals").has("distinct_1")).isFalse();
    assertThat(figures.get("texts")).hasSize(5);
    assertThat(figures.get("texts").get(1).get("wrong").get("missing")).isNotEmpty();
  }

  @Test
  void theFiguresAreRecordedInTheBundleThatIsNamed() throws IOException {
    Path shipped = Path.of(System.getProperty("suasion.models"), "catalog-en/domains.json");
    Files.copy(shipped, folder.resolve("domains.json"));
    file(
        "bundle.json",
        """
        {"format_version": 1, "languages": [], "domains": [], "data": {}, "files": {},
         "scores": {"other/set bleu": 0.5}}
        """);

    assertThat(evaluate(REFERENCES, OUTPUTS, "--bundle", folder, "--record")).isZero();

    JsonNode scores =
        new ObjectMapper().readTree(folder.resolve("bundle.json").toFile()).get("scores");
    assertThat(scores.get("metrics/references.csv bleu").asDouble()).isEqualTo(.7648);
    assertThat(scores.get("other/set bleu").asDouble()).isEqualTo(.5);
  }

  @Test
  void figuresAreNotRecordedNowhere() {
    assertRefused(evaluate(REFERENCES, OUTPUTS, "--record"), "name it with --bundle");
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
  void domainsMayComeFromAFile() throws IOException {
    Path references = file("r.csv", "mr,ref\nname[Lumo],Lumo shines.\n");

    int code =
        evaluate(references, outputs("name[Lumo]", "Buy Lumo."), "--domains", domain("name"));

    assertThat(code).isZero();
    assertThat(terminal.out()).contains("(lamp)", "0 of 1 facts");
  }

  @Test
  void chineseIsScoredByCharactersAndWithoutADomainNoSlotErrorsAreCounted() throws IOException {
    assertThat(evaluateFashion()).isZero();

    assertThat(terminal.out())
        .isEqualTo(
            """
            references   fashion.jsonl: 3 meanings, 4 references
            outputs      fashion.tsv: 3 of 3 meanings matched

                                  value  95 % interval
            BLEU-4               0.3872  0.0926 - 0.5979
            ROUGE-1              0.6353  0.4000 - 0.8571
            ROUGE-2              0.5049  0.1739 - 0.7692
            ROUGE-L              0.6353  0.4000 - 0.8571
            chrF2                0.4285  0.0948 - 0.6160
            distinct-4           0.8529
            repeated 4-grams     0.3333  0.0000 - 1.0000
            characters          14.3333  9.0000 - 22.0000
            values stated        0.8889  0.6667 - 1.0000

            slot errors  not counted, as no domain reads these meanings
            """);
  }

  @Test
  void withoutADomainTheJsonHasNoSlotErrorsAndNamesTheValuesNotStated() throws IOException {
    Path json = folder.resolve("figures.json");

    evaluateFashion("--json", json);

    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.has("slot_error_rate")).isFalse();
    assertThat(figures.has("grammar_faults")).isFalse();
    assertThat(figures.get("domain").isNull()).isTrue();
    assertThat(figures.get("texts").get(2).get("wrong").get("missing").get(0).asText())
        .isEqualTo("裤长=九分裤");
  }

  @Test
  void theLanguageOfTheOptionIsPreferredToThatOfTheData() {
    assertThat(evaluate(REFERENCES, OUTPUTS, "--language", "zh")).isZero();

    assertThat(terminal.out()).contains("BLEU-4", "characters", "slot errors  9.68 %");
  }

  @Test
  void outputsThatNobodyAskedForAreCounted() throws IOException {
    Path references = file("r.csv", "mr,ref\nname[Cotto],Cotto is there.\n");
    Path outputs = file("o.tsv", "MR\toutput\nname[Cotto]\tCotto.\nname[Aromi]\tAromi.\n");

    assertThat(evaluate(references, outputs)).isZero();

    assertThat(terminal.out()).contains("1 of 1 meanings matched; 1 for other meanings");
  }

  @Test
  void pairsThatADomainDoesNotReadAreScoredButTheirSlotErrorsAreNotCounted() throws IOException {
    Path domains = domain("类型", "颜色", "图案");

    int code =
        evaluate(
            METRICS.resolve("fashion.jsonl"), METRICS.resolve("fashion.tsv"), "--domains", domains);

    assertThat(code).isZero();
    assertThat(terminal.out())
        .contains("fashion.jsonl: 3 meanings (lamp), 4 references")
        .contains("BLEU-4               0.3872")
        .contains("values stated        0.8889")
        .contains("of 3 facts")
        .contains("not counted in 2 meanings that the domain does not read");
  }

  @Test
  void variantsThatAreTheSameResembleEachOtherWholly() throws IOException {
    Path variants =
        file(
            "v.tsv",
            "MR\toutput\nname[A]\tA is a pub there.\nname[A]\tA is a pub there.\n"
                + "name[B]\tTry this one.\nname[B]\tB waits for you.\n");

    assertThat(evaluate(REFERENCES, OUTPUTS, "--variants", variants)).isZero();

    assertThat(terminal.out()).contains("self-BLEU            0.5000  0.0000 - 1.0000");
  }

  @Test
  void theSlotErrorsOfAllVariantsAreCounted() throws IOException {
    Path references = file("r.csv", "mr,ref\n\"name[Aromi], eatType[pub]\",Aromi is a pub.\n");
    Path outputs = outputs("name[Aromi], eatType[pub]", "Aromi is a pub.");
    Path variants =
        file(
            "v.tsv",
            Files.readString(outputs) + "\"name[Aromi], eatType[pub]\"\tAromi is a restaurant.\n");

    assertThat(evaluate(references, outputs, "--variants", variants)).isZero();

    assertThat(terminal.out())
        .contains("slot error rate      0.0000")
        .contains("variant errors       0.2500");
  }

  @Test
  void faultsOfGrammarAreCountedPer100WordsAndNamed() throws IOException {
    Path references = file("r.csv", "mr,ref\n\"name[The The], area[riverside]\",The The.\n");
    Path outputs = outputs("name[The The], area[riverside]", "The The is is in riverside.");
    Path json = folder.resolve("figures.json");

    assertThat(evaluate(references, outputs, "--json", json)).isZero();

    assertThat(terminal.out()).contains("grammar faults      20.0000\n");
    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.get("grammar_faults").asDouble()).isEqualTo(20);
    assertThat(figures.get("texts").get(0).get("grammar").get(0).asText()).startsWith("is is (");
  }

  @Test
  void theHelpEndsWithAnExample() {
    assertThat(terminal.run("evaluate", "--help")).isZero();

    assertThat(terminal.out())
        .contains("Intervals hold 95 % of")
        .endsWith("--html report.html --json report.json\n");
  }
}
