package io.suasion.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that {@code --html} writes. */
class PageTest extends Evaluating {

  @Test
  void thePageHasTheFiguresWithTheirIntervals() throws IOException {
    String page = page(REFERENCES, OUTPUTS);

    assertThat(page)
        .contains("<th scope=\"row\">BLEU</th><td>0.7648</td><td>0.5970 - 0.9465</td>")
        .contains("9.68 % (3 of 31 facts")
        .contains("All outputs, the worst first")
        .doesNotContain("Learning curve");
  }

  @Test
  void thePageNeedsNothingBesideIt() throws IOException {
    assertThat(page(REFERENCES, OUTPUTS))
        .doesNotContain("<script", "<link", "<img", "http:", "https:", "url(", "@import");
  }

  @Test
  void allTextIsEscaped() throws IOException {
    Path references =
        file("r.csv", "mr,ref\n\"name[<b>A&B</b>]\",\"<script>alert(1)</script> \"\"x\"\"\"\n");
    Path outputs = outputs("name[<b>A&B</b>]", "<img src=x onerror=alert(1)>");

    assertThat(page(references, outputs))
        .contains("&lt;b&gt;A&amp;B&lt;/b&gt;", "&lt;script&gt;", "&lt;img src=x")
        .doesNotContain("<script>", "<img", "<b>A");
  }

  @Test
  void whatIsWrongIsNamedAndMarkedInTheText() throws IOException {
    String meaning = "name[Cotto], eatType[pub], area[riverside]";
    Path references = file("r.csv", "mr,ref\n\"" + meaning + "\",A.\n");
    Path outputs = outputs(meaning, "Cotto is a pub. It serves French food.");

    String page = page(references, outputs);

    assertThat(page)
        .contains("2 slot errors")
        .contains("<b>missing</b> area=riverside")
        .contains("<b>not backed by a fact</b> food=French")
        .contains("<li class=\"missing\"><span>area</span> riverside</li>");
    assertThat(page).containsPattern("<mark\\s+class=\"invented\">[^<]*French[^<]*</mark>");
  }

  @Test
  void faultsOfGrammarAreNamedBesideTheText() throws IOException {
    Path references = file("r.csv", "mr,ref\n\"name[Cotto], eatType[pub]\",A.\n");
    Path outputs = outputs("name[Cotto], eatType[pub]", "Cotto is an pub.");

    assertThat(page(references, outputs))
        .contains("<th scope=\"row\">grammar faults</th><td>25.0000</td>")
        .contains("<b>grammar</b> an (EN_A_VS_AN)");
  }

  @Test
  void theWorstOutputsComeFirstAndOfThoseWithAsManyErrorsTheLeastSimilar() throws IOException {
    Path references =
        file(
            "r.csv",
            """
            mr,ref
            "name[Aromi], eatType[pub]",Aromi is a pub in the middle of nowhere.
            "name[Cotto], eatType[pub]",Cotto is a pub.
            "name[Wildwood], eatType[pub]",Wildwood is a pub.
            """);
    Path outputs =
        file(
            "o.tsv",
            """
            MR\toutput
            "name[Aromi], eatType[pub]"\tAromi is a pub.
            "name[Cotto], eatType[pub]"\tCotto is a pub.
            "name[Wildwood], eatType[pub]"\tWildwood.
            """);

    assertThat(page(references, outputs).split("<article>"))
        .satisfiesExactly(
            head -> assertThat(head).contains("<h2>Figures</h2>"),
            first -> assertThat(first).contains("1 slot error<", "Wildwood."),
            second -> assertThat(second).contains("no slot errors", "Aromi is a pub."),
            third -> assertThat(third).contains("Cotto is a pub.", "chrF2 1.0000"));
  }

  @Test
  void withoutADomainThePageSaysSoAndNamesTheValuesThatAreNotStated() throws IOException {
    Path html = folder.resolve("fashion.html");

    assertThat(evaluateFashion("--html", html)).isZero();

    String page = Files.readString(html);
    assertThat(page)
        .contains("not counted, as no domain reads these meanings")
        .contains("<b>not stated letter by letter</b> 裤长=九分裤")
        .doesNotContain("slot error rate");
  }

  @Test
  void aLearningCurveIsDrawn() throws IOException {
    Path curve =
        file(
            "curve.tsv",
            "step\texamples\ttraining_loss\tdevelopment_loss\n"
                + "50\t3200\t4.0\t\n100\t6400\t3.0\t3.5\n200\t12800\t2.0\t3.0\n");

    String page = page(REFERENCES, OUTPUTS, "--curve", curve);

    assertThat(page)
        .contains(
            "After 200 steps and 12,800 examples: training loss 2.000, development loss 3.000");
    // The training loss has three points, the lowest loss at the bottom edge and the last step at
    // the right; the development loss has two.
    assertThat(page).containsPattern("class=\"training\" points=\"(\\S+ ){2}466.0,244.0\"");
    assertThat(page).containsPattern("class=\"development\" points=\"\\S+ \\S+\"");
    assertThat(Pattern.compile("<circle").matcher(page).results()).hasSize(2);
  }

  @Test
  void aCurveOfOnePointIsDrawnToo() throws IOException {
    Path curve =
        file("curve.tsv", "step\texamples\ttraining_loss\tdevelopment_loss\n7\t448\t4.0\t4.0\n");

    assertThat(page(REFERENCES, OUTPUTS, "--curve", curve))
        .contains("<circle")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void aCurveWithoutAPageIsRefused() throws IOException {
    assertRefused(evaluate(REFERENCES, OUTPUTS, "--curve", file("curve.tsv", "step\n")), "--html");
  }

  @Test
  void aPageInAFolderThatIsNotThereIsRefused() {
    assertRefused(
        evaluate(REFERENCES, OUTPUTS, "--html", folder.resolve("no/page.html")), "page.html");
  }

  private String page(Path references, Path outputs, Object... options) throws IOException {
    Path html = folder.resolve("page.html");
    Object[] all = new Object[options.length + 2];
    all[0] = "--html";
    all[1] = html;
    System.arraycopy(options, 0, all, 2, options.length);
    assertThat(evaluate(references, outputs, all)).isZero();
    assertThat(terminal.err()).isEmpty();
    return Files.readString(html);
  }
}
