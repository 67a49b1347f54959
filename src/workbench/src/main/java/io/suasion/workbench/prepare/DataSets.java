package io.suasion.workbench.prepare;

import io.suasion.language.Language;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.DialogueActReader;
import io.suasion.workbench.meaning.MeaningReader;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the public data sets; a set whose folder is null is left out. */
record DataSets(Path e2e, Path rnnlg, Path viggo, Path adgen) {

  private static final Map<String, String> RNNLG_DOMAINS = new LinkedHashMap<>();

  static {
    RNNLG_DOMAINS.put("restaurant", "restaurant");
    RNNLG_DOMAINS.put("hotel", "hotel");
    RNNLG_DOMAINS.put("laptop", "laptop");
    RNNLG_DOMAINS.put("tv", "television");
  }

  List<Reference> training() {
    return read("trainset.csv", "train", "train.jsonl");
  }

  List<Reference> development() {
    return read("devset.csv", "valid", "dev.jsonl");
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
    if (adgen != null) {
      files.put("adgen/train.jsonl", adgen.resolve("train.jsonl"));
      files.put("adgen/dev.jsonl", adgen.resolve("dev.jsonl"));
    }
    return files;
  }

  Language language() {
    return adgen == null ? Language.EN : Language.ZH;
  }

  boolean isMixed() {
    return adgen != null && (e2e != null || rnnlg != null || viggo != null);
  }

  private List<Reference> read(String e2eFile, String part, String adgenFile) {
    List<Reference> references = new ArrayList<>();
    if (e2e != null) {
      MeaningReader meanings = new BracketMeaningReader(ShippedDomains.named("restaurant"));
      references.addAll(ReferenceReader.read("e2e", meanings, e2e.resolve(e2eFile)));
    }
    if (rnnlg != null) {
      for (Map.Entry<String, String> domain : RNNLG_DOMAINS.entrySet()) {
        MeaningReader meanings = new DialogueActReader(ShippedDomains.named(domain.getValue()));
        references.addAll(ReferenceReader.read("rnnlg", meanings, rnnlg(domain.getKey(), part)));
      }
    }
    if (viggo != null) {
      MeaningReader meanings = new BracketMeaningReader(ShippedDomains.named("game"));
      references.addAll(ReferenceReader.read("viggo", meanings, viggo.resolve(part + ".csv")));
    }
    if (adgen != null) {
      MeaningReader meanings = new PairMeaningReader(ShippedDomains.named("fashion"));
      references.addAll(ReferenceReader.read("adgen", meanings, adgen.resolve(adgenFile)));
    }
    return references;
  }

  private Path rnnlg(String folder, String part) {
    return rnnlg.resolve(folder).resolve(part + ".json");
  }
}
