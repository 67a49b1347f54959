package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is wrong with its files is told in one sentence. */
class EvaluateInputTest extends Evaluating {

  @Test
  void aMeaningWithoutOutputIsRefusedAndNamed() throws IOException {
    Path references = file("r.csv", "mr,ref\nname[Cotto],Cotto.\nname[Aromi],Aromi.\n");
    Path outputs = outputs("name[Cotto]", "Cotto.");

    assertRefused(evaluate(references, outputs), "no output for this meaning", "name[Aromi]");
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

    assertRefused(evaluate(latin, OUTPUTS), "not encoded in UTF-8", "line 2");
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
  void outputsForOtherMeaningsAloneAreRefused() throws IOException {
    assertRefused(
        evaluate(REFERENCES, outputs("name[Cotto]", "Cotto.")),
        "no output for any meaning of references.csv",
        "name[Cotto]");
  }

  @Test
  void aFileWithoutOutputsIsRefused() throws IOException {
    assertRefused(evaluate(REFERENCES, file("o.tsv", "MR\toutput\n")), "has no outputs");
  }

  @Test
  void meaningsThatNoDomainReadsAreRefusedUnlessTheyArePairs() throws IOException {
    assertRefused(
        evaluate(file("r.csv", "mr,ref\nflavour[sour],Sour.\n"), outputs("flavour[sour]", "Sour.")),
        "that a domain knows",
        "flavour[sour]");
  }

  @Test
  void aFolderThatIsNotThereIsNoPlaceForAReport() {
    assertRefused(
        evaluate(REFERENCES, OUTPUTS, "--json", folder.resolve("no/figures.json")),
        "cannot be written",
        "make its folder");
  }

  @Test
  void aReportWrittenOverAFolderIsRefused() {
    assertRefused(evaluate(REFERENCES, OUTPUTS, "--json", folder), "cannot be written");
  }

  @Test
  void aLanguageThatIsNotKnownIsRefused() {
    int code = evaluate(REFERENCES, OUTPUTS, "--language", "fr");

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("fr", "EN", "ZH");
  }

  @Test
  void oneVariantAloneIsRefused() throws IOException {
    Path variants = file("v.tsv", "MR\toutput\nname[A]\tA.\n");

    assertRefused(
        evaluate(REFERENCES, OUTPUTS, "--variants", variants), "only one variant", "name[A]");
  }
}
