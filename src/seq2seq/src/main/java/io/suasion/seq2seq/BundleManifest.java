package io.suasion.seq2seq;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.seq2seq.network.Architecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of {@code bundle.json}.
 *
 * @param formatVersion of the bundle; see {@link Bundle#FORMAT_VERSION}
 * @param languages two-letter codes
 * @param domains names of the domains it writes about
 * @param data SHA-256 of the files it was trained on
 * @param files SHA-256 of each file of the bundle, by its path with slashes
 * @param scores by the set and the name of the measure: {@code e2e/devset bleu}
 * @param licence of the weights, and whose data they come from
 */
public record BundleManifest(
    int formatVersion,
    String name,
    List<String> languages,
    List<String> domains,
    Architecture architecture,
    Training training,
    Map<String, String> data,
    Map<String, String> files,
    Map<String, Double> scores,
    String licence) {

  static final String FILE = "bundle.json";

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  public BundleManifest {
    languages = List.copyOf(languages);
    domains = List.copyOf(domains);
    data = new TreeMap<>(data);
    files = new TreeMap<>(files);
    scores = new TreeMap<>(scores);
  }

  /**
   * The origin of the weights.
   *
   * @param command that trained them; after those that made what it started from, joined by {@code
   *     &&}
   * @param seconds of computing
   * @param developmentLoss in nats a token
   */
  public record Training(
      String command, long seed, long steps, double seconds, double developmentLoss) {}

  /**
   * Adds scores to the bundle in a folder. Scores with a known name are replaced.
   *
   * @throws BundleException if there is no bundle that can be read
   */
  public static void score(Path folder, Map<String, Double> scores) throws IOException {
    BundleManifest old = Bundle.manifest(folder);
    Map<String, Double> all = new TreeMap<>(old.scores);
    all.putAll(scores);
    BundleManifest scored =
        new BundleManifest(
            old.formatVersion,
            old.name,
            old.languages,
            old.domains,
            old.architecture,
            old.training,
            old.data,
            old.files,
            all,
            old.licence);
    Path part = folder.resolve(FILE + ".part");
    try {
      JSON.writeValue(part.toFile(), scored);
      Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
