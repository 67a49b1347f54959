package io.suasion.catalog.feed;

import io.suasion.catalog.RawFact;
import io.suasion.language.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table with a header.
 *
 * @param line where it begins
 * @param columns of the header
 * @param cells as many
 */
record TableRow(long line, List<String> columns, List<String> cells) {

  /** The first cell of this column that is not blank; else empty. */
  String get(String column) {
    String wanted = Folding.fold(column);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank() && Folding.fold(columns.get(i)).equals(wanted)) {
        return cells.get(i).strip();
      }
    }
    return "";
  }

  /** The cells that hold something, under their columns, in order. */
  List<RawFact> facts() {
    List<RawFact> facts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank() && !columns.get(i).isBlank()) {
        facts.add(new RawFact(columns.get(i).strip(), cells.get(i).strip()));
      }
    }
    return facts;
  }
}
