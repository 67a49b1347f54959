package io.suasion.workbench.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dev.jsonl", "dev.json"})
  void anObjectALineIsAMeaningAndItsText(String name) throws IOException {
    Path file =
        file(
            name,
            """
            {"content": "类型#裙*颜色#红色", "summary": "红色的裙子。"}

            {"content": "类型#裤"}
            """);

    assertThat(DataSetReader.read(file).rows())
        .containsExactly(new DataSetRow("类型#裙*颜色#红色", "红色的裙子。"), new DataSetRow("类型#裤", ""));
  }

  @Test
  void aLineWithoutContentIsNamed() throws IOException {
    Path file = file("dev.jsonl", "{\"content\": \"类型#裙\"}\n{\"summary\": \"裙子\"}\n");

    assertThatThrownBy(() -> DataSetReader.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no \"content\" in line 2");
  }

  @Test
  void aLineThatIsNotJsonIsNamed() throws IOException {
    Path file = file("dev.jsonl", "{\"content\": \"类型#裙\"}\n{\"content\":\n");

    assertThatThrownBy(() -> DataSetReader.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("not JSON in line 2");
  }

  @Test
  void theFirstLineInAnotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("gbk.jsonl");
    Files.write(file, "{}\n{\"content\": \"类型#裙\"}\n".getBytes("GBK"));

    assertThatThrownBy(() -> DataSetReader.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("not encoded in UTF-8, see line 2");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
