package io.suasion.workbench.dataset;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.copywriting.domain.Domain;
import io.suasion.language.subwords.SubwordLearner;
import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.seq2seq.training.Example;
import io.suasion.workbench.io.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The folder that {@code suasion prepare} made. */
public record PreparedData(Path folder, List<PreparedRow> train, List<PreparedRow> development) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The name of the rows to learn. */
  public static final String TRAIN = "train.jsonl";

  /** The name of the rows to judge by. */
  public static final String DEVELOPMENT = "dev.jsonl";

  /** The name of the file that tells how the rows came about. */
  public static final String REPORT = "prepared.json";

  /** The name of the file that describes the domains. */
  public static final String DOMAINS = "domains.json";

  /**
   * Reads the folder.
   *
   * @throws UserError if a file is missing, empty or not of this form
   */
  public static PreparedData read(Path folder) throws IOException {
    return new PreparedData(folder, rows(folder, TRAIN), rows(folder, DEVELOPMENT));
  }

  /** The rows to learn, those of some domains several times. */
  public List<PreparedRow> train(Map<String, Integer> repeats) {
    for (String domain : repeats.keySet()) {
      if (!domainNames().contains(domain)) {
        throw new UserError(
            "--repeat names the domain %s, but the data tell of %s."
                .formatted(domain, domainNames()));
      }
    }
    return train.stream()
        .flatMap(row -> Collections.nCopies(repeats.getOrDefault(row.domain(), 1), row).stream())
        .toList();
  }

  private static List<PreparedRow> rows(Path folder, String name) throws IOException {
    Path file = existing(folder, name);
    List<PreparedRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      try {
        var json = JSON.readTree(line);
        rows.add(
            new PreparedRow(
                json.required("domain").asText(),
                json.path("set").asText(),
                json.required("source").asText(),
                json.required("target").asText()));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new UserError(
            String.format(
                Locale.ROOT,
                "%s, line %d, is not {\"domain\", \"source\", \"target\"}: run 'suasion prepare'"
                    + " again.",
                file,
                rows.size() + 1),
            e);
      }
    }
    if (rows.isEmpty()) {
      throw new UserError(file + " is empty: run 'suasion prepare' again.");
    }
    return rows;
  }

  private static Path existing(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UserError(
          "There is no "
              + name
              + " in "
              + folder
              + ": run 'suasion prepare --output "
              + folder
              + "' first.");
    }
    return file;
  }

  /** The file that describes the domains. */
  public Path domainsFile() {
    return existing(folder, DOMAINS);
  }

  /** The domains that the rows are of. */
  public List<Domain> domains() {
    return ReadDomains.of(domainsFile());
  }

  /** Their names. */
  public List<String> domainNames() {
    return domains().stream().map(Domain::name).toList();
  }

  /** The command that chose the rows from another folder, empty if the report tells none. */
  public String command() throws IOException {
    Path report = folder.resolve(REPORT);
    return Files.isRegularFile(report)
        ? JSON.readTree(report.toFile()).path("command").asText()
        : "";
  }

  public Map<String, String> checksums() throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    for (String name : List.of(TRAIN, DEVELOPMENT, DOMAINS)) {
      checksums.put(name, BundleFiles.sha256(existing(folder, name)));
    }
    return checksums;
  }

  public Subwords learn(int vocabulary) {
    SubwordLearner learner = new SubwordLearner();
    for (PreparedRow row : train) {
      learner.add(row.source()).add(row.target());
    }
    return learner.learn(vocabulary);
  }

  /** The rows as ids; those that are longer than the limits are left out. */
  public static List<Example> examples(
      List<PreparedRow> rows, Subwords subwords, int sourceLimit, int targetLimit) {
    return rows.stream()
        .map(row -> new Example(subwords.encode(row.source()), subwords.encode(row.target())))
        .filter(example -> example.source().length > 0)
        .filter(example -> example.source().length <= sourceLimit)
        .filter(example -> example.target().length < targetLimit)
        .toList();
  }
}
