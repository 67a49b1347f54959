package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.workbench.Terminal;
import io.suasion.workbench.dataset.OutputFile;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteVariantsTest {

  private static final String PUB = "name[Zizzi], eatType[pub], food[French]";
  private static final String FIRST = "Zizzi is a pub with French food.";
  private static final String ALIKE = "Zizzi is a pub that has French food.";
  private static final String OTHER = "If you want French dishes, go to the pub Zizzi.";
  private static final String FALSE = "The pub called Zizzi serves Italian meals.";

  private final Terminal terminal = new Terminal();
  private final List<WritingTask> tasks = new ArrayList<>();

  /** The drafts of the model, in which {@code Zizzi} stands for any name. */
  private List<String> drafts = List.of(FIRST, ALIKE, FALSE, OTHER);

  @TempDir private Path folder;

  @Test
  void eachMeaningGetsTextsThatTellAllAndDiffer() throws IOException {
    assertThat(write(meanings(PUB, PUB.replace("Zizzi", "Aromi")), "--variants", 2)).isZero();

    assertThat(output())
        .isEqualTo(
            "MR\toutput\n"
                + line(PUB, FIRST)
                + line(PUB, OTHER)
                + line(PUB, FIRST).replace("Zizzi", "Aromi")
                + line(PUB, OTHER).replace("Zizzi", "Aromi"));
    assertThat(terminal.out()).endsWith("out.tsv: 4 texts of 2 meanings\n");
  }

  @Test
  void theModelTriesAsHardAsForTheGenerateFunction() throws IOException {
    write(meanings(PUB), "--variants", 4);
    write(meanings(PUB), "--variants", 4, "--beams", 7);

    assertThat(tasks).extracting(WritingTask::beams).containsExactly(5, 7);
    assertThat(tasks).allMatch(task -> task.samples() > 4);
  }

  @Test
  void meaningsOfWhichFewerTextsDifferAreCounted() throws IOException {
    assertThat(write(meanings(PUB), "--variants", 4)).isZero();

    assertThat(OutputFile.readVariants(folder.resolve("out.tsv")).get(PUB))
        .containsExactlyInAnyOrder(FIRST, OTHER, ALIKE);
    assertThat(terminal.out()).endsWith("3 texts of 1 meanings; 1 of these have fewer than 4\n");
  }

  @Test
  void aMeaningWithOneTextAloneIsLeftOutAndCounted() throws IOException {
    Path input = meanings(PUB, "name[Zizzi], food[French]");
    drafts = List.of(FIRST, OTHER);

    assertThat(write(input, "--variants", 2)).isZero();

    assertThat(OutputFile.readVariants(folder.resolve("out.tsv"))).containsOnlyKeys(PUB);
    assertThat(terminal.out())
        .endsWith("2 texts of 1 meanings; left out 1 meanings of which no two texts differ\n");
  }

  @Test
  void whereNoTextsDifferTheInputIsRefused() throws IOException {
    drafts = List.of(FIRST);

    assertRefused(write(meanings(PUB), "--variants", 2), "without --variants", PUB);
    assertThat(folder.resolve("out.tsv")).doesNotExist();
  }

  @Test
  void briefsGetVariantsToo() throws IOException {
    String brief =
        "{\"product\": {\"name\": \"Lumo\", \"facts\": {\"shade\": \"linen\", \"base\": \"oak\","
            + " \"height\": \"40 cm\", \"weight\": \"2 kg\", \"cable\": \"cotton\"}}}";
    Path input = Files.writeString(folder.resolve("in.jsonl"), brief + "\n");

    assertThat(write(input, "--variants", 3)).isZero();

    assertThat(OutputFile.readVariants(folder.resolve("out.tsv")).get(brief))
        .hasSizeBetween(2, 3)
        .allMatch(text -> text.contains("linen") && text.contains("40 cm"));
  }

  @Test
  void chineseMeaningsGetVariantsToo() throws IOException {
    String skirt = "类型#裙*颜色#白色";
    drafts = List.of("白色的裙摆轻盈飘逸。", "这款白色裙清新百搭。", "红色的裙。");
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"content\": \"%s\", \"summary\": \"\"}\n".formatted(skirt));

    assertThat(write(input, "--variants", 2)).isZero();

    assertThat(OutputFile.readVariants(folder.resolve("out.tsv")).get(skirt))
        .containsExactlyInAnyOrder("白色的裙摆轻盈飘逸。", "这款白色裙清新百搭。");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9})
  void otherNumbersOfVariantsAreRefused(int variants) throws IOException {
    assertRefused(write(meanings(PUB), "--variants", variants), "--variants must be 1 to 8");
  }

  @Test
  void aPlannedOrderIsRefused() throws IOException {
    assertRefused(write(meanings(PUB), "--variants", 2, "--planned"), "leave out --planned");
  }

  private int write(Path input, Object... options) {
    Stream<Object> files =
        Stream.of("--bundle", "any", "--input", input, "--output", folder.resolve("out.tsv"));
    return terminal.runVerb(
        new WriteCommand(bundle -> new FakeModel()),
        Stream.concat(files, Stream.of(options)).toArray());
  }

  private void assertRefused(int code, String... words) {
    assertThat(code).isEqualTo(2);
    assertThat(terminal.err().lines()).last().asString().contains(words);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out.tsv"));
  }

  private static String line(String meaning, String text) {
    return "\"" + meaning + "\"\t" + text + "\n";
  }

  private Path meanings(String... meanings) throws IOException {
    return Files.writeString(
        folder.resolve("in.csv"), "mr\n\"" + String.join("\"\n\"", meanings) + "\"\n");
  }

  private final class FakeModel implements CopyModel {

    @Override
    public List<Domain> domains() {
      return List.of(ShippedDomains.named("restaurant"), ShippedDomains.named("fashion"));
    }

    /** A meaning of two facts gets the first draft alone. */
    @Override
    public List<Draft> write(WritingTask task) {
      tasks.add(task);
      Fact first = task.facts().get(0);
      String name = first.attribute().equals("name") ? first.value() : "";
      List<String> texts =
          task.facts().size() == 2 && !name.isEmpty()
              ? List.of(name + " serves French food.")
              : drafts.stream().map(text -> text.replace("Zizzi", name)).toList();
      List<Draft> written = new ArrayList<>();
      texts.forEach(text -> written.add(new Draft(text, -.1 - .05 * written.size())));
      return written;
    }
  }
}
