package io.suasion.workbench.dataset;

import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    Map<String, String> outputs = new LinkedHashMap<>();
    for (DataSetRow row : rows(file)) {
      String earlier = outputs.putIfAbsent(row.meaning(), row.text());
      if (earlier != null && !earlier.equals(row.text())) {
        throw new UserError(
            file + " has two outputs for one meaning, keep one of them: " + row.meaning());
      }
    }
    return outputs;
  }

  /**
   * Meanings and all their texts, at least two, in the order of the file.
   *
   * @throws UserError if it is not such a file or gives one text to a meaning
   */
  public static Map<String, List<String>> readVariants(Path file) {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    for (DataSetRow row : rows(file)) {
      variants.computeIfAbsent(row.meaning(), meaning -> new ArrayList<>()).add(row.text());
    }
    variants.forEach(
        (meaning, texts) -> {
          if (texts.size() < 2) {
            throw new UserError(
                file + " has only one variant for a meaning, give it two or more: " + meaning);
          }
        });
    return variants;
  }

  private static List<DataSetRow> rows(Path file) {
    String text = TextFile.read(file);
    if (!text.lines().findFirst().orElse("").strip().equalsIgnoreCase(HEADER)) {
      throw new UserError(
          file + " does not begin with the line MR<tab>output: write it with suasion write.");
    }
    List<DataSetRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, TSV)) {
      for (CSVRecord row : parser) {
        rows.add(row(file, row));
      }
    } catch (IOException | UncheckedIOException malformed) {
      throw new UserError(file + " is not a file of outputs: " + malformed.getMessage(), malformed);
    }
    if (rows.size() < 2) {
      throw new UserError(file + " has no outputs: give a file with a line for each meaning.");
    }
    return rows.subList(1, rows.size());
  }

  private static DataSetRow row(Path file, CSVRecord row) {
    if (row.size() != 2) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has %d columns in row %d: it must be a meaning, a tab and a text.",
              file,
              row.size(),
              row.getRecordNumber()));
    }
    return new DataSetRow(row.get(0).strip(), row.get(1));
  }

  /** Writes meanings and their texts, each text in one line. */
  public static void write(Path file, Map<String, List<String>> outputs) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    outputs.forEach(
        (meaning, texts) -> texts.forEach(text -> lines.add(quoted(meaning) + "\t" + field(text))));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String field(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.startsWith("\"") ? quoted(line) : line;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
