package io.suasion.generate.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  @TempDir Path folder;

  @Test
  void eachBundleThatIsRefusedHasItsSentence() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Files.writeString(old.resolve("bundle.json"), "{\"format_version\": 99}");
    Path none = folder.resolve("none");

    try (Models models = Models.load(List.of(old, none))) {
      assertThat(models.all()).isEmpty();
      assertThat(models.unavailable()).containsExactly("old", "none");
      assertThat(models.states().get("old")).contains("format version 99");
      assertThat(models.states().get("none")).contains("There is no bundle in");
      assertThat(models.problems()).hasSize(2);
    }
  }

  @Test
  void grammarTellsWhatIsTooLongForAModel() {
    Path shipped = Path.of(System.getProperty("user.dir"), "../../models");
    try (Models models =
        Models.load(List.of(shipped.resolve("catalog-en"), shipped.resolve("fashion-zh")))) {
      Copywriter copywriter = new Copywriter(models.all(), new Effort(1, 1));

      for (Domain domain : models.domains()) {
        List<Fact> facts = all(domain);
        Assignment assignment = new Assignment(brief(domain, facts), List.of(), 1, 1);

        assertThat(copywriter.write(assignment).variants()).as(domain.name()).hasSize(1);
      }
    }
  }

  /** All that a brief can say of a product of this domain. */
  private static List<Fact> all(Domain domain) {
    return domain.slots().stream()
        .filter(slot -> !slot.attribute().equals(Brief.NAME))
        .map(slot -> new Fact(slot.attribute(), most(slot)))
        .toList();
  }

  private static String most(Slot slot) {
    return switch (slot.kind()) {
      case OPEN -> "20";
      case FLAG -> "yes";
      case LIST -> String.join(", ", slot.expressions().keySet());
      case CLOSED ->
          slot.expressions().keySet().stream()
              .max(Comparator.comparingInt(String::length))
              .orElseThrow();
    };
  }

  private static Brief brief(Domain domain, List<Fact> facts) {
    return new Brief(
        "Aroma",
        domain.name(),
        facts,
        Offer.NONE,
        Channel.WEB,
        domain.language(),
        Tone.NEUTRAL,
        Length.LONG);
  }
}
