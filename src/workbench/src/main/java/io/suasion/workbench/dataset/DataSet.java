package io.suasion.workbench.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of one file, at least one.
 *
 * @param name of the file, for messages
 */
public record DataSet(String name, List<DataSetRow> rows) {

  public DataSet {
    rows = List.copyOf(rows);
  }

  /** The distinct meanings in the order of the file, each with all its texts that are not blank. */
  public Map<String, List<String>> texts() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (DataSetRow row : rows) {
      List<String> sameMeaning = texts.computeIfAbsent(row.meaning(), meaning -> new ArrayList<>());
      if (!row.text().isBlank()) {
        sameMeaning.add(row.text());
      }
    }
    return texts;
  }
}
