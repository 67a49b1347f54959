package io.suasion.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Which functions there are, and the routes of each.
 *
 * @param routes of each function, such as {@code GET /v1/profiles/{id}/tags}
 */
public record FunctionMap(Map<String, List<String>> routes) {

  /** Reads {@code terraform/functions.yaml}. */
  public static FunctionMap read(Path file) throws IOException {
    Map<String, List<String>> routes = new TreeMap<>();
    new YAMLMapper()
        .readTree(file.toFile())
        .properties()
        .forEach(function -> routes.put(function.getKey(), routes(function.getValue())));
    return new FunctionMap(routes);
  }

  /** All routes of all functions, in their order. */
  public TreeSet<String> allRoutes() {
    TreeSet<String> all = new TreeSet<>();
    routes.values().forEach(all::addAll);
    return all;
  }

  private static List<String> routes(JsonNode function) {
    return StreamSupport.stream(function.path("routes").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }
}
