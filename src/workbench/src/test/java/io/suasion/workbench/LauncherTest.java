package io.suasion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code bin/suasion}, with a Java that tells what it was called with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;

  @BeforeEach
  void aJavaThatTells() throws IOException {
    Files.createDirectories(folder.resolve("java/bin"));
    Path java = folder.resolve("java/bin/java");
    Files.writeString(java, "#!/bin/sh\necho \"level ${TF_CPP_MIN_LOG_LEVEL:-none}: $*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("bin"));
    Files.copy(Path.of("bin/suasion"), folder.resolve("bin/suasion"));
  }

  @Test
  void tensorFlowIsQuiet() throws Exception {
    build();

    assertThat(run("write", "--seed", "1"))
        .startsWith("level 2: -jar ")
        .endsWith("target/suasion.jar write --seed 1\n");
  }

  @Test
  void verboseLetsTensorFlowSpeak() throws Exception {
    build();

    assertThat(run("write", "--verbose")).startsWith("level none: ");
  }

  @Test
  void withoutAJarItSaysHowToBuildOne() throws Exception {
    assertThat(run("write")).contains("build it with ./mvnw");
  }

  private void build() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.createFile(folder.resolve("target/suasion.jar"));
  }

  private String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("bin/suasion").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("TF_CPP_MIN_LOG_LEVEL");
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
