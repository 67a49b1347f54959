package io.suasion.workbench.prepare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the three public data sets; a set whose folder is null is left out. */
record DataSets(Path e2e, Path rnnlg, Path viggo) {

  private static final Map<String, String> RNNLG_DOMAINS = new LinkedHashMap<>();

  static {
    RNNLG_DOMAINS.put("restaurant", "restaurant");
    RNNLG_DOMAINS.put("hotel", "hotel");
    RNNLG_DOMAINS.put("laptop", "laptop");
    RNNLG_DOMAINS.put("tv", "television");
  }

  /** The part to learn from. */
  List<Reference> training() throws IOException {
    return read("trainset.csv", "train");
  }

  /** The part to measure on. */
  List<Reference> development() throws IOException {
    return read("devset.csv", "valid");
  }

  /** All files that are read, by the name that the report gives them. */
  Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    if (e2e != null) {
      files.put("e2e/trainset.csv", e2e.resolve("trainset.csv"));
      files.put("e2e/devset.csv", e2e.resolve("devset.csv"));
    }
    for (String part : List.of("train", "valid")) {
      if (rnnlg != null) {
        RNNLG_DOMAINS
            .keySet()
            .forEach(
                folder -> files.put("rnnlg/" + folder + "/" + part + ".json", rnnlg(folder, part)));
      }
      if (viggo != null) {
        files.put("viggo/" + part + ".csv", viggo.resolve(part + ".csv"));
      }
    }
    return files;
  }

  private List<Reference> read(String e2eFile, String part) throws IOException {
    List<Reference> references = new ArrayList<>();
    if (e2e != null) {
      references.addAll(ReferenceReader.csv("e2e", "restaurant", e2e.resolve(e2eFile)));
    }
    if (rnnlg != null) {
      for (Map.Entry<String, String> domain : RNNLG_DOMAINS.entrySet()) {
        references.addAll(ReferenceReader.rnnlg(domain.getValue(), rnnlg(domain.getKey(), part)));
      }
    }
    if (viggo != null) {
      references.addAll(ReferenceReader.csv("viggo", "game", viggo.resolve(part + ".csv")));
    }
    return references;
  }

  private Path rnnlg(String folder, String part) {
    return rnnlg.resolve(folder).resolve(part + ".json");
  }
}
