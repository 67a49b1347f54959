package io.suasion.workbench.prepare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what {@code suasion train} reads. */
final class PreparedFolder {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final Path folder;
  private final CommandProgress progress;

  PreparedFolder(Path folder, CommandProgress progress) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.progress = progress;
  }

  /**
   * Writes the examples of a part, a line each.
   *
   * @throws UserError if they cannot be written
   */
  void examples(
      String part, List<Reference> references, Function<Reference, List<PreparedRow>> examples) {
    Path path = folder.resolve(part + ".jsonl");
    try (BufferedWriter file = Files.newBufferedWriter(path)) {
      for (Reference reference : references) {
        for (PreparedRow example : examples.apply(reference)) {
          file.write(MAPPER.writeValueAsString(example));
          file.write('\n');
        }
        progress.step();
      }
    } catch (IOException failed) {
      throw new UserError(
          "%s cannot be written: %s. Make room or name another --output."
              .formatted(path, failed.getMessage()),
          failed);
    }
  }

  void text(String name, String text) {
    TextFile.write(folder.resolve(name), text);
  }

  /** Writes {@code prepared.json} and ends the progress. */
  void report(long seed, Map<String, Path> inputs, Preparation preparation, Map<String, ?> more)
      throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("seed", seed);
    Map<String, String> checksums = new LinkedHashMap<>();
    for (Map.Entry<String, Path> file : inputs.entrySet()) {
      checksums.put(file.getKey(), BundleFiles.sha256(file.getValue()));
    }
    report.put("inputs", checksums);
    Map<String, Object> counts = new LinkedHashMap<>();
    preparation.tallies().forEach((part, tally) -> counts.put(part, tally.counts()));
    report.put("counts", counts);
    report.putAll(more);
    text(
        "prepared.json", MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    progress.close();
  }
}
