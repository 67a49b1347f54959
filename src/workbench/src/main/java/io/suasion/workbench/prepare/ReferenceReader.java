package io.suasion.workbench.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.UserError;
import io.suasion.workbench.meaning.BracketMeaningReader;
import io.suasion.workbench.meaning.DialogueActReader;
import io.suasion.workbench.meaning.MeaningReader;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the files of a data set; rows whose act does not describe are left out. */
final class ReferenceReader {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceReader() {}

  /** Reads a CSV with the columns {@code mr} and {@code ref}, as E2E and ViGGO have them. */
  static List<Reference> csv(String set, String domain, Path file) throws IOException {
    MeaningReader meanings = new BracketMeaningReader(ShippedDomains.named(domain));
    List<Reference> references = new ArrayList<>();
    try (BufferedReader rows = Files.newBufferedReader(existing(file))) {
      for (CSVRecord row : FORMAT.parse(rows)) {
        meanings
            .read(row.get("mr"))
            .ifPresent(meaning -> references.add(new Reference(set, meaning, row.get("ref"))));
      }
    }
    return references;
  }

  /** Reads an RNNLG file: lines of {@code #}, then rows of act, text and handcrafted text. */
  static List<Reference> rnnlg(String domain, Path file) throws IOException {
    MeaningReader meanings = new DialogueActReader(ShippedDomains.named(domain));
    List<Reference> references = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(withoutHeader(existing(file)))) {
      meanings
          .read(row.get(0).asText())
          .ifPresent(
              meaning -> references.add(new Reference("rnnlg", meaning, row.get(1).asText())));
    }
    return references;
  }

  private static String withoutHeader(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("There is no file " + file + ". Give the folder that holds it.");
    }
    return file;
  }
}
