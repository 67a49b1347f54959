package io.suasion.workbench.dataset;

import io.suasion.workbench.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of outputs: the first line {@code MR<tab>output}, then for each meaning a line with the
 * meaning in quotation marks and the text.
 */
public final class OutputFile {

  private static final String HEADER = "MR\toutput";
  private static final CSVFormat TSV =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setIgnoreEmptyLines(true).get();

  private OutputFile() {}

  /**
   * Meanings and their texts in the order of the file.
   *
   * @throws UserError if it is not such a file or gives two texts to a meaning
   */
  public static Map<String, String> read(Path file) {
    String text = TextFile.read(file);
    if (!text.lines().findFirst().orElse("").strip().equalsIgnoreCase(HEADER)) {
      throw new UserError(
          file + " does not begin with the line MR<tab>output: write it with suasion write.");
    }
    Map<String, String> outputs = new LinkedHashMap<>();
    try (CSVParser parser = CSVParser.parse(text, TSV)) {
      for (CSVRecord row : parser) {
        if (row.getRecordNumber() > 1) {
          add(outputs, file, row);
        }
      }
    } catch (IOException | UncheckedIOException malformed) {
      throw new UserError(file + " is not a file of outputs: " + malformed.getMessage(), malformed);
    }
    if (outputs.isEmpty()) {
      throw new UserError(file + " has no outputs: give a file with a line for each meaning.");
    }
    return outputs;
  }

  private static void add(Map<String, String> outputs, Path file, CSVRecord row) {
    if (row.size() != 2) {
      throw new UserError(
          "%s has %d columns in row %d: it must be a meaning, a tab and a text."
              .formatted(file, row.size(), row.getRecordNumber()));
    }
    String earlier = outputs.putIfAbsent(row.get(0).strip(), row.get(1));
    if (earlier != null && !earlier.equals(row.get(1))) {
      throw new UserError(
          file + " has two outputs for one meaning, keep one of them: " + row.get(0));
    }
  }

  /** Writes meanings and their texts, each text in one line. */
  public static void write(Path file, Map<String, String> outputs) throws IOException {
    List<String> lines =
        outputs.entrySet().stream()
            .map(output -> quoted(output.getKey()) + "\t" + field(output.getValue()))
            .toList();
    Files.writeString(file, HEADER + "\n" + String.join("\n", lines) + "\n");
  }

  private static String field(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.startsWith("\"") ? quoted(line) : line;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
