package io.suasion.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A brief to write copy for.
 *
 * @param name of its file
 */
record Brief(String name, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The briefs of all requests for copy about one product in a folder, by name. */
  static List<Brief> readAll(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    }
    List<Brief> briefs = new ArrayList<>();
    for (Path file : files.stream().sorted().toList()) {
      JsonNode brief = brief(file);
      if (brief.has("product")) {
        briefs.add(new Brief(file.getFileName().toString(), brief));
      }
    }
    if (briefs.isEmpty()) {
      throw new IOException(folder + " holds no *.json. Name a folder of requests for copy.");
    }
    return briefs;
  }

  /** The body of {@code POST /v1/generate}. */
  String request(int variants, long seed) {
    ObjectNode body = JSON.createObjectNode();
    body.set("brief", json);
    return body.put("variants", variants).put("seed", seed).toString();
  }

  private static JsonNode brief(Path file) throws IOException {
    JsonNode brief = JSON.readTree(file.toFile()).get("brief");
    if (brief == null) {
      throw new IOException(file + " has no field 'brief'. It must be a body of POST /v1/copy.");
    }
    return brief;
  }
}
