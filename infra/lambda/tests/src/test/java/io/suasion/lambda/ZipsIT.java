package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipsIT {
  private static final long MEGABYTE = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"tokenize", "tags", "decide", "campaign", "batch"})
  void isSmallAndHoldsNoTensorFlow(String function) throws IOException {
    assertThat(Files.size(Deployment.zip(Deployments.root(), function))).isLessThan(35 * MEGABYTE);
    assertThat(names(Deployment.zip(Deployments.root(), function)))
        .contains("bootstrap")
        .noneMatch(name -> name.contains("tensorflow") || name.contains("ai.djl"))
        .noneMatch(name -> name.contains("javacpp"));
  }

  @Test
  void isTheSameByteForByteWhenItIsPackedAgain(@TempDir Path folder) throws IOException {
    Path zip = Deployment.zip(Deployments.root(), "decide");
    Path task = folder.resolve("task");
    FunctionZip.unpack(zip, task);
    Path again = folder.resolve("function.zip");

    FunctionZip.pack(Pack.below(task), Instant.parse("2026-01-01T00:00:00Z"), again);

    assertThat(Files.mismatch(again, zip)).isEqualTo(-1);
  }

  private static List<String> names(Path zip) throws IOException {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      return Collections.list(file.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    }
  }
}
