package io.suasion.audience.behaviour;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.audience.TagName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a {@link BehaviourModelFile}. */
final class BehaviourModelLines {
  /** Reads numbers fast: a cold start of a function reads a million of them. */
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build())
          .build();

  private BehaviourModelLines() {}

  static BehaviourModel read(BufferedReader lines) throws IOException {
    JsonNode header = parsed(lines.readLine());
    if (!header.path("format").asText().equals(BehaviourModelFile.FORMAT)) {
      throw new MalformedBehaviourModelException(
          "its first line names no format " + BehaviourModelFile.FORMAT + ".");
    }
    if (header.path("version").asInt() != BehaviourModelFile.VERSION) {
      throw new MalformedBehaviourModelException(
          String.format(
              Locale.ROOT,
              "its version is %s, not %d; fit it again with suasion taste.",
              header.path("version"),
              BehaviourModelFile.VERSION));
    }
    BehaviourModelRecords records = new BehaviourModelRecords();
    int expected = header.path("records").asInt();
    for (int number = 0; number < expected; number++) {
      add(records, parsed(lines.readLine()), number + 2);
    }
    if (lines.readLine() != null) {
      throw new MalformedBehaviourModelException("it has more records than its first line says.");
    }
    return records.model();
  }

  private static JsonNode parsed(String line) throws MalformedBehaviourModelException {
    if (line == null) {
      throw new MalformedBehaviourModelException("it has fewer records than its first line says.");
    }
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new MalformedBehaviourModelException("a line of it is not JSON.", e);
    }
  }

  private static void add(BehaviourModelRecords records, JsonNode line, int number)
      throws MalformedBehaviourModelException {
    try {
      records.add(line);
    } catch (IllegalArgumentException e) {
      throw new MalformedBehaviourModelException(
          String.format(
              Locale.ROOT, "line %d is no record of an attribute, a segment or a product.", number),
          e);
    }
  }

  static void write(BehaviourModel model, Writer writer) throws IOException {
    List<ObjectNode> records = new ArrayList<>();
    new TreeMap<>(model.attributes())
        .forEach((attribute, shares) -> records.add(attribute(attribute, shares)));
    records.add(priors(model.priors()));
    new TreeMap<>(model.segmentPriors())
        .forEach((segment, priors) -> records.add(priors(priors).put("segment", segment)));
    addProducts(records, new TreeMap<>(model.products()));
    ObjectNode header = JSON.createObjectNode();
    header.put("format", BehaviourModelFile.FORMAT).put("version", BehaviourModelFile.VERSION);
    header.put("records", records.size());
    writer.write(header + "\n");
    for (ObjectNode line : records) {
      writer.write(line + "\n");
    }
  }

  private static ObjectNode attribute(String attribute, TagShares shares) {
    ObjectNode line = JSON.createObjectNode();
    line.put("attribute", attribute).put("total", shares.total());
    ObjectNode values = line.putObject("values");
    new TreeMap<>(shares.byValue()).forEach(values::put);
    return line;
  }

  private static ObjectNode priors(List<WeightedTag> tags) {
    ObjectNode line = JSON.createObjectNode();
    ArrayNode priors = line.putArray("priors");
    for (WeightedTag tag : tags) {
      TagName name = tag.name();
      priors.addArray().add(name.attribute()).add(name.value()).add(tag.weight());
    }
    return line;
  }

  private static void addProducts(List<ObjectNode> lines, Map<String, BehaviourProduct> products) {
    Map<String, Integer> numbers = new TreeMap<>();
    products.keySet().forEach(id -> numbers.put(id, numbers.size()));
    products.forEach(
        (id, product) -> {
          ObjectNode line = JSON.createObjectNode().put("product", id);
          ObjectNode facts = line.putObject("facts");
          new TreeMap<>(product.facts()).forEach(facts::put);
          ArrayNode related = line.putArray("related");
          for (WeightedProduct other : product.related()) {
            related.add(numbers.get(other.product())).add(other.weight());
          }
          lines.add(line);
        });
  }
}
