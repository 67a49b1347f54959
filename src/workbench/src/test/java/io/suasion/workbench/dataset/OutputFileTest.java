package io.suasion.workbench.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void whatIsWrittenHasTheFormOfTheChallenge() throws IOException {
    Path file = folder.resolve("outputs.tsv");

    OutputFile.write(
        file, Map.of("name[Cotto], area[riverside]", List.of("Cotto, a pub,\nis \"nice\".")));

    assertThat(Files.readString(file))
        .isEqualTo("MR\toutput\n\"name[Cotto], area[riverside]\"\tCotto, a pub, is \"nice\".\n");
  }

  @Test
  void whatIsWrittenIsReadBackInItsOrder() throws IOException {
    Map<String, List<String>> outputs = new LinkedHashMap<>();
    outputs.put("name[The \"Mill\"]", List.of("\"The Mill\" is open.", "It opens."));
    outputs.put("name[A]", List.of("A is 5\" wide.", "It is wide."));
    Path file = folder.resolve("outputs.tsv");

    OutputFile.write(file, outputs);

    assertThat(OutputFile.readVariants(file)).containsExactlyEntriesOf(outputs);
  }
}
