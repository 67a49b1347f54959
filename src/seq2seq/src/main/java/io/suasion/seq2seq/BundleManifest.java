package io.suasion.seq2seq;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.seq2seq.network.Architecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code bundle.json} says of a bundle.
 *
 * @param formatVersion of the bundle; see {@link Bundle#FORMAT_VERSION}
 * @param languages two-letter codes
 * @param domains names of the domains it writes about
 * @param data SHA-256 of the files it was trained on
 * @param files SHA-256 of each file of the bundle, by its path with slashes
 * @param scores by the name of the measure
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
   * How the weights came about.
   *
   * @param command that trained them
   * @param seconds of computing
   * @param developmentLoss in nats a token
   */
  public record Training(
      String command, long seed, long steps, double seconds, double developmentLoss) {}
}
