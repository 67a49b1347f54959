package io.suasion.seq2seq.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReplaced() throws IOException {
    Path file = folder.resolve("file");
    AtomicFile.replace(file, out -> out.write("a long text".getBytes(StandardCharsets.UTF_8)));

    AtomicFile.replace(file, out -> out.write("short".getBytes(StandardCharsets.UTF_8)));

    assertThat(file).hasContent("short");
    assertThat(folder).isDirectoryContaining(file::equals);
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "whole");

    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");

    assertThat(file).hasContent("whole");
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void whatAKilledProcessLeftIsWrittenOver() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(folder.resolve("file.part"), "half of a longer text");

    AtomicFile.replace(file, out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));

    assertThat(file).hasContent("whole");
  }
}
