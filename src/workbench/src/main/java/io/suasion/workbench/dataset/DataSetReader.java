package io.suasion.workbench.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the files of E2E and ViGGO (CSV with a column {@code mr} and perhaps {@code ref}), of RNNLG
 * (JSON, rows of act, text and a baseline's text, after comment lines that begin with #; its texts,
 * which are cut into tokens, are made whole again) and of AdvertiseGen (JSON Lines, objects with
 * {@code content} and perhaps {@code summary}); and of a shop, as {@link ShopFile} does.
 */
public final class DataSetReader {

  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  private DataSetReader() {}

  /**
   * Reads all rows.
   *
   * @throws UserError if the file is not one of these
   */
  public static DataSet read(Path file) {
    String text = TextFile.read(file);
    List<DataSetRow> rows = rows(file, text);
    if (rows.isEmpty()) {
      throw new UserError(file + " has no rows: give a file with at least one meaning.");
    }
    return new DataSet(file.getFileName().toString(), rows);
  }

  // Files of JSON Lines are named .json as well.
  private static List<DataSetRow> rows(Path file, String text) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl")
        || (name.endsWith(".json") && text.stripLeading().startsWith("{"))) {
      return AdvertisementLines.rows(file, text);
    }
    return name.endsWith(".json") ? jsonRows(file, text) : csvRows(file, text);
  }

  private static List<DataSetRow> csvRows(Path file, String text) {
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      if (ShopFile.isTable(text)) {
        return ShopFile.read(file).stream().map(DataSetReader::row).toList();
      }
      List<CSVRecord> records = parser.getRecords();
      List<String> header = records.get(0).stream().map(String::strip).toList();
      int meaning =
          column(header, "mr")
              .orElseThrow(
                  () ->
                      new UserError(
                          "%s has no column \"mr\" but %s: name the column of meanings \"mr\"."
                              .formatted(file, header)));
      Optional<Integer> reference = column(header, "ref");
      List<DataSetRow> rows = new ArrayList<>();
      for (CSVRecord row : records.subList(1, records.size())) {
        rows.add(csvRow(file, row, meaning, reference));
      }
      return rows;
    } catch (IOException | UncheckedIOException malformed) {
      throw new UserError(file + " is not a CSV file: " + malformed.getMessage(), malformed);
    }
  }

  private static DataSetRow row(ShopRow row) {
    return new DataSetRow(row.meaning(), row.text());
  }

  private static DataSetRow csvRow(
      Path file, CSVRecord row, int meaning, Optional<Integer> reference) {
    String written = row.isSet(meaning) ? row.get(meaning).strip() : "";
    if (written.isEmpty()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has no meaning in row %d: fill in its \"mr\" or delete the row.",
              file,
              row.getRecordNumber()));
    }
    return new DataSetRow(written, reference.filter(row::isSet).map(row::get).orElse(""));
  }

  private static Optional<Integer> column(List<String> header, String name) {
    Predicate<String> named = name::equalsIgnoreCase;
    return header.stream().filter(named).findFirst().map(header::indexOf);
  }

  private static List<DataSetRow> jsonRows(Path file, String text) {
    String uncommented =
        text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    try {
      List<DataSetRow> rows = new ArrayList<>();
      for (JsonNode row : new ObjectMapper().readTree(uncommented)) {
        if (!row.path(0).isTextual() || !row.path(1).isTextual()) {
          throw new UserError(
              file + " has a row that is not [\"act\", \"text\", ...]: " + abbreviated(row));
        }
        rows.add(
            new DataSetRow(row.get(0).textValue().strip(), WellFormed.of(row.get(1).textValue())));
      }
      return rows;
    } catch (JsonProcessingException malformed) {
      throw new UserError(file + " is not JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }

  private static String abbreviated(JsonNode node) {
    String json = node.toString();
    return json.length() <= 60 ? json : json.substring(0, 60) + "…";
  }
}
