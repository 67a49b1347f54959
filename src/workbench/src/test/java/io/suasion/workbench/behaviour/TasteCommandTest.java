package io.suasion.workbench.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.audience.TagName;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourModelFile;
import io.suasion.audience.behaviour.WeightedProduct;
import io.suasion.audience.behaviour.WeightedTag;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasteCommandTest {
  private static final TagName LAMPS = new TagName("category", "lamps");

  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path events;
  private Path output;

  @BeforeEach
  void namePaths() {
    events = folder.resolve("events.jsonl");
    output = folder.resolve("taste.jsonl.gz");
  }

  @Test
  void productsThatReadersActOnTogetherBecomeNeighbours() throws IOException {
    BehaviourModel model = fitted(crowd());

    assertThat(model.neighbours("lamp").get(0).product()).isEqualTo("shade");
    assertThat(model.neighbours("pan").get(0).product()).isEqualTo("pot");
    assertThat(model.facts("shade")).containsEntry("category", "lamps");
    assertThat(terminal.out())
        .contains("taste.jsonl.gz: from 32 events of 16 readers, 4 products, 2 tags, 1 segments");
    assertThat(terminal.err()).contains("reading", "fitting", "100 %");
  }

  @Test
  void sharesAndPriorsAreThoseOfWhatReadersDid() throws IOException {
    BehaviourModel model = fitted(crowd());

    // 8 readers bought 2 lamps for 10 views each, as many bought 2 pots.
    assertThat(model.share(LAMPS)).isCloseTo(81 / 163.0, within(1e-12));
    assertThat(model.priors())
        .extracting(WeightedTag::weight)
        .containsExactly(rounded(10 / 13.0 / 2), rounded(10 / 13.0 / 2));
    double mean = 10 / 13.0 / 2;
    assertThat(model.priors("light").get(0))
        .isEqualTo(new WeightedTag(LAMPS, rounded((8 * 10 / 13.0 + 20 * mean) / 28)));
  }

  @Test
  void theOrderOfEventsAndRepetitionsDoNotMatter() throws IOException {
    List<String> lines = crowd();
    fitted(lines);
    byte[] inOrder = Files.readAllBytes(output);
    List<String> shuffled = new ArrayList<>(lines);
    shuffled.addAll(lines.subList(3, 9));
    Collections.shuffle(shuffled, new Random(7));

    fitted(shuffled);

    assertThat(output).hasBinaryContent(inOrder);
  }

  @Test
  void whatFewerThanFiveReadersDidIsLeftOut() throws IOException {
    List<String> lines = crowd();
    for (int reader = 0; reader < 4; reader++) {
      lines.add(
          event("light" + reader, "rare", "view", "2026-01-09T00:00:00Z", "secret")
              .replace("}}", "}, \"segments\": [\"few\"]}"));
    }

    lines.add(
        event("light0", "lamp", "view", "2026-01-09T00:00:00Z", "lamps")
            .replace("}}", ", \"gift\": \"for Anna\"}}"));

    BehaviourModel model = fitted(lines);

    assertThat(model.facts("lamp")).containsOnlyKeys("category");
    assertThat(model.products()).doesNotContainKey("rare");
    assertThat(model.attributes().get("category").byValue()).doesNotContainKey("secret");
    assertThat(model.segmentPriors()).containsOnlyKeys("light");
    assertThat(model.priors())
        .extracting(WeightedTag::name)
        .doesNotContain(new TagName("category", "secret"));
  }

  @Test
  void whatReadersDislikeIsNoneOfTheirProducts() throws IOException {
    List<String> lines = crowd();
    for (int reader = 0; reader < 8; reader++) {
      lines.add(event("light" + reader, "pot", "dislike", "2026-01-09T00:00:00Z", "pots"));
      lines.add(
          event("light" + reader, "pan", "rating", "2026-01-09T00:00:00Z", "pots")
              .replace("\"facts\"", "\"rating\": 0.2, \"facts\""));
    }

    BehaviourModel model = fitted(lines);

    assertThat(model.neighbours("lamp"))
        .extracting(WeightedProduct::product)
        .containsExactly("shade");
  }

  @Test
  void onlyTheProductsOfMostReadersAreKept() throws IOException {
    List<String> lines = crowd();
    lines.add(event("kitchen0", "lamp", "view", "2026-01-09T00:00:00Z", "lamps"));
    lines.add(event("kitchen1", "shade", "view", "2026-01-09T00:00:00Z", "lamps"));
    Files.write(events, lines);

    assertThat(taste("--products", 2)).isZero();

    assertThat(BehaviourModelFile.read(output).products()).containsOnlyKeys("lamp", "shade");
  }

  @Test
  void aBadLineIsNamedWithWhatIsWrong() throws IOException {
    String good = crowd().get(0);
    assertWrong(good.replace("purchase", "purchased"), "type is purchased, but must be one of");
    assertWrong(good.replace("T00:00:00Z", ""), "time is 2026-01-01, but must be like 2026-");
    assertWrong(good.replace("\"profile\"", "\"reader\""), "it has a field reader, but may have");
    assertWrong(good.replace("\"id\"", "\"product\""), "it has no id.");
    assertWrong(good.replace("\"lamps\"", "1"), "facts must hold text, but is 1.");
    assertWrong(
        good.replace("\"facts\"", "\"rating\": 4, \"facts\""),
        "rating is 4, but must be a number from 0 to 1.");
    assertWrong(
        good.replace("\"facts\"", "\"rating\": 0.5, \"facts\""),
        "only an event of the type rating may have a rating.");
    assertWrong("[]", "it must be an object in braces.");
    assertWrong("{", "is not JSON");
  }

  @Test
  void aFileThatIsMissingOrEmptyIsRefused() throws IOException {
    assertThat(taste()).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no file " + events);

    Files.writeString(events, "\n");
    assertThat(taste()).isEqualTo(2);
    assertThat(terminal.err()).contains(events + " has no events");

    assertThat(taste("--products", 0)).isEqualTo(2);
    assertThat(terminal.err()).contains("--products must be at least 1.");
    assertThat(output).doesNotExist();
  }

  private void assertWrong(String line, String why) throws IOException {
    Files.write(events, List.of(crowd().get(1), line));
    assertThat(taste()).isEqualTo(2);
    assertThat(terminal.err()).contains("Line 2 of " + events, why);
  }

  private BehaviourModel fitted(List<String> lines) throws IOException {
    Files.write(events, lines);
    assertThat(taste()).as(terminal.err()).isZero();
    return BehaviourModelFile.read(output);
  }

  private int taste(Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("taste", "--events", events));
    arguments.addAll(List.of("--output", output));
    arguments.addAll(List.of(more));
    return terminal.run(arguments.toArray());
  }

  // Eight readers of a segment who buy a lamp and its shade, eight who buy a pan and a pot.
  private static List<String> crowd() {
    List<String> lines = new ArrayList<>();
    for (int reader = 0; reader < 8; reader++) {
      String light = "light" + reader;
      lines.add(event(light, "lamp", "purchase", "2026-01-01T00:00:00Z", "lamps"));
      lines.add(
          event(light, "shade", "purchase", "2026-01-02T00:00:00Z", "lamps")
              .replace("}}", "}, \"segments\": [\"light\"]}"));
      String kitchen = "kitchen" + reader;
      lines.add(event(kitchen, "pan", "purchase", "2026-01-01T01:00:00+01:00", "pots"));
      lines.add(event(kitchen, "pot", "purchase", "2026-01-02T00:00:00Z", "pots"));
    }
    return lines;
  }

  private static String event(
      String profile, String product, String type, String time, String category) {
    return """
    {"id": "%s-%s", "profile": "%s", "type": "%s", "time": "%s", "product": "%s", \
    "facts": {"category": "%s"}}\
    """
        .formatted(type, product, profile, type, time, product, category);
  }

  private static double rounded(double weight) {
    return Related.rounded(weight);
  }
}
