package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.workbench.Terminal;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteCommandTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "pub", "a pub",
          "riverside", "by the riverside",
          "French", "with French food",
          "platformer, puzzle", "a puzzle game");

  private final Terminal terminal = new Terminal();

  /** The second draft for a task; the first tells but one fact. */
  private Function<WritingTask, String> model = WriteCommandTest::allFacts;

  @TempDir private Path folder;

  @Test
  void eachDistinctMeaningGetsOneLineInTheOrderOfTheInput() throws IOException {
    Path input =
        file(
            "in.csv",
            "mr,ref\n"
                + "\"name[Zizzi], eatType[pub]\",one\n"
                + "\"name[Aromi], area[riverside]\",two\n"
                + "\"name[Zizzi], eatType[pub]\",three\n");

    assertThat(write(input)).isZero();

    assertThat(output())
        .isEqualTo(
            "MR\toutput\n"
                + "\"name[Zizzi], eatType[pub]\"\tZizzi is a pub.\n"
                + "\"name[Aromi], area[riverside]\"\tAromi is by the riverside.\n");
    assertThat(terminal.out()).contains("out.tsv: 2 texts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,eatType,text\nZizzi,pub,\n",
        "{\"facts\": {\"name\": \"Zizzi\", \"eatType\": \"pub\"}}\n"
      })
  void theRowsOfAShopAreMeanings(String rows) throws IOException {
    assertThat(write(file(rows.startsWith("{") ? "in.jsonl" : "in.csv", rows))).isZero();

    assertThat(output()).endsWith("\"name[Zizzi], eatType[pub]\"\tZizzi is a pub.\n");
  }

  @Test
  void ofTheDraftsTheOneWithTheFewestSlotErrorsIsKept() throws IOException {
    Path input = file("in.csv", "mr\n\"name[Zizzi], eatType[pub], food[French]\"\n");

    assertThat(write(input)).isZero();

    assertThat(output()).endsWith("\tZizzi is a pub with French food.\n");
  }

  @Test
  void whereTheModelFailsItIsToldInWhichOrderToTellTheFacts() throws IOException {
    Path input = file("in.csv", "mr\n\"name[Zizzi], eatType[pub], food[French]\"\n");
    model =
        task -> task.planned() ? "Zizzi is a pub with French food." : "Zizzi is with French food.";

    assertThat(write(input)).isZero();

    assertThat(output()).endsWith("\tZizzi is a pub with French food.\n");
  }

  @Test
  void whatTheModelNeverTellsIsToldByGrammar() throws IOException {
    Path input = file("in.csv", "mr\n\"name[Zizzi], eatType[pub], food[French]\"\n");
    model = task -> "Zizzi is a pub.";

    assertThat(write(input)).isZero();

    assertThat(output().split("\t")[2]).startsWith("Zizzi is a pub. ").contains("French");
  }

  @Test
  void ofAListOnlyTheItemsThatAreMissingAreTold() throws IOException {
    Path input = file("in.csv", "mr\n\"inform(name[Portal 2], genres[platformer, puzzle])\"\n");
    model = task -> "Portal 2 is a puzzle game.";

    assertThat(write(input)).isZero();

    String text = output().split("\t")[2];
    assertThat(text).startsWith("Portal 2 is a puzzle game. ");
    assertThat(text).containsOnlyOnce("puzzle").containsOnlyOnce("platformer");
  }

  @Test
  void plannedTextsAreAlwaysPlanned() throws IOException {
    Path input = file("in.csv", "mr\n\"name[Zizzi], eatType[pub]\"\n");
    model = task -> task.planned() ? "Zizzi is a pub." : "That is a pub: Zizzi.";

    assertThat(write(input, "--planned")).isZero();

    assertThat(output()).contains("Zizzi is a pub.");
  }

  @Test
  void anyNumberOfThreadsWritesTheSame() throws IOException {
    StringBuilder rows = new StringBuilder("mr\n");
    for (int number = 0; number < 50; number++) {
      rows.append("\"name[Zizzi %d], eatType[pub]\"\n".formatted(number));
    }
    Path input = file("in.csv", rows.toString());

    write(input, "--threads", "1");
    String one = output();
    write(input, "--threads", "4");

    assertThat(output()).isEqualTo(one).contains("Zizzi 49 is a pub.");
  }

  @Test
  void actsThatDoNotDescribeAreLeftOutAndCounted() throws IOException {
    Path input =
        file("in.csv", "mr\n\"inform(name[Zizzi], eatType[pub])\"\n\"request(eatType[pub])\"\n");

    assertThat(write(input)).isZero();

    assertThat(output()).contains("Zizzi").doesNotContain("request");
    assertThat(terminal.out()).contains("1 texts; left out 1");
  }

  @Test
  void factsThatNoModelKnowsAreToldToo() throws IOException {
    Path input =
        file("in.csv", "mr\n\"name[Zizzi], eatType[pub]\"\n\"name[Zizzi], ceiling[oak]\"\n");

    assertThat(write(input)).isZero();

    assertThat(output().lines().skip(2)).singleElement().asString().contains("Zizzi", "oak");
  }

  @Test
  void briefsGoThroughTheWholeCopywriter() throws IOException {
    String brief =
        "{\"product\": {\"name\": \"Lumo\", \"facts\": {\"shade\": \"linen\"}}, \"length\":"
            + " \"short\"}";
    Path input = file("in.jsonl", brief + "\n\n" + brief + "\n");

    assertThat(write(input)).isZero();

    assertThat(output().lines()).hasSize(2);
    assertThat(output()).contains("\"\"Lumo\"\"").contains("linen.");
  }

  @Test
  void aRequestForCopyCountsAsItsBrief() throws IOException {
    Path input =
        file(
            "in.jsonl",
            "{\"variants\": 3, \"brief\": {\"product\": {\"name\": \"Lumo\","
                + " \"facts\": {\"shade\": \"linen\"}}}}");

    assertThat(write(input)).isZero();

    assertThat(output()).contains("linen.");
  }

  @Test
  void aProductAloneIsABrief() throws IOException {
    Path input =
        file(
            "in.jsonl",
            "{\"id\": \"L-1\", \"name\": \"Lumo\", \"category\": \"lamp\","
                + " \"facts\": {\"shade\": \"linen\"}, \"description\": \"Lights a desk.\"}");

    assertThat(write(input)).isZero();

    assertThat(output()).contains("linen");
  }

  @Test
  void aLineThatIsNotABriefIsNamed() throws IOException {
    Path input = file("in.jsonl", "{\"product\": {\"name\": \"A\"}}\n{\"prodct\": 1}\n");

    assertRefused(write(input), "line 2", "prodct");
  }

  @Test
  void aBriefWithoutNameIsRefused() throws IOException {
    assertRefused(write(file("in.jsonl", "{\"product\": {\"facts\": {}}}")), "line 1", "name");
  }

  @Test
  void anInputOfOtherActsAloneIsRefused() throws IOException {
    assertRefused(write(file("in.csv", "mr\nrequest(eatType[pub])\n")), "request(eatType[pub])");
  }

  @Test
  void anInputWithoutTheColumnIsRefused() throws IOException {
    assertRefused(write(file("in.csv", "meaning\nname[A]\n")), "no column \"mr\"");
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    assertRefused(write(folder.resolve("nowhere.csv")), "no file", "nowhere.csv");
  }

  @Test
  void aFolderThatIsNotThereIsRefusedBeforeAnyWork() throws IOException {
    Path input = file("in.csv", "mr\nname[A]\n");

    assertRefused(
        write(input, folder.resolve("nowhere").resolve("out.tsv")), "no folder", "nowhere");
  }

  @Test
  void noBeamsAreRefused() throws IOException {
    assertRefused(write(file("in.csv", "mr\nname[A]\n"), "--beams", "0"), "--beams");
  }

  private int write(Path input, Object... options) {
    return write(input, folder.resolve("out.tsv"), options);
  }

  private int write(Path input, Path output, Object... options) {
    Stream<Object> files = Stream.of("--bundle", "any", "--input", input, "--output", output);
    return terminal.runVerb(
        new WriteCommand(bundle -> new FakeModel(model)),
        Stream.concat(files, Stream.of(options)).toArray());
  }

  private void assertRefused(int code, String... words) {
    assertThat(code).isEqualTo(2);
    assertThat(terminal.err().lines()).singleElement().asString().contains(words);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out.tsv"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String allFacts(WritingTask task) {
    return sentence(task, Integer.MAX_VALUE);
  }

  private static String sentence(WritingTask task, int facts) {
    String name = task.facts().get(0).value();
    return task.facts().stream()
        .skip(1)
        .limit(facts)
        .map(Fact::value)
        .map(WORDS::get)
        .collect(Collectors.joining(" ", name + " is ", "."));
  }

  private record FakeModel(Function<WritingTask, String> second) implements CopyModel {

    @Override
    public List<Domain> domains() {
      return ShippedDomains.read();
    }

    @Override
    public List<Draft> write(WritingTask task) {
      return List.of(new Draft(sentence(task, 1), -0.1), new Draft(second.apply(task), -0.2));
    }
  }
}
