package io.suasion.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
