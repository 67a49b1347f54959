package io.suasion.workbench.distil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.dataset.PreparedData;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the folder that {@code suasion train} reads. */
record DistilledFolder(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Writes the rows in an order drawn by the seed, and what else the prepared folder holds.
   *
   * @param settings what the report tells of how they were chosen
   * @throws UserError if a file cannot be written
   */
  void write(PreparedData prepared, List<PreparedRow> rows, long seed, Map<String, ?> settings)
      throws IOException {
    Files.createDirectories(folder);
    List<PreparedRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    StringBuilder lines = new StringBuilder();
    for (PreparedRow row : shuffled) {
      lines.append(JSON.writeValueAsString(row)).append('\n');
    }
    TextFile.write(folder.resolve(PreparedData.TRAIN), lines.toString());
    for (String same : List.of(PreparedData.DEVELOPMENT, PreparedData.DOMAINS)) {
      Files.copy(
          prepared.folder().resolve(same),
          folder.resolve(same),
          StandardCopyOption.REPLACE_EXISTING);
    }
    TextFile.write(folder.resolve(PreparedData.REPORT), report(prepared, seed, settings));
  }

  private static String report(PreparedData prepared, long seed, Map<String, ?> settings)
      throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("seed", seed);
    report.put("inputs", prepared.checksums());
    report.putAll(settings);
    return pretty(report) + "\n";
  }

  private static String pretty(Map<String, ?> report) throws JsonProcessingException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }
}
