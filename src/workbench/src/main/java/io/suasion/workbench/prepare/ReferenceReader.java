package io.suasion.workbench.prepare;

import io.suasion.workbench.dataset.DataSetReader;
import io.suasion.workbench.dataset.DataSetRow;
import io.suasion.workbench.meaning.MeaningReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the references of a file; rows whose act does not describe are left out. */
final class ReferenceReader {

  private ReferenceReader() {}

  static List<Reference> read(String set, MeaningReader meanings, Path file) {
    List<Reference> references = new ArrayList<>();
    for (DataSetRow row : DataSetReader.read(file).rows()) {
      meanings
          .read(row.meaning())
          .ifPresent(meaning -> references.add(new Reference(set, meaning, row.text())));
    }
    return references;
  }
}
