package io.suasion.workbench.meaning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The domains that the workbench comes with. */
public final class ShippedDomains {

  private static final Map<Language, List<String>> NAMES =
      Map.of(
          Language.EN, List.of("restaurant", "hotel", "laptop", "television", "game"),
          Language.ZH, List.of("fashion"));

  private ShippedDomains() {}

  /** The domains of all languages, restaurants first. */
  public static List<Domain> read() {
    return Stream.of(Language.EN, Language.ZH)
        .flatMap(language -> read(language).stream())
        .toList();
  }

  private static List<Domain> read(Language language) {
    try {
      return new DomainReader().read(new ByteArrayInputStream(description(language)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The domain of this name. */
  public static Domain named(String name) {
    return Domain.of(name, read())
        .orElseThrow(() -> new IllegalArgumentException("No domain " + name + ", only " + NAMES));
  }

  /** The JSON array of the descriptions of a language, as a bundle carries it. */
  public static byte[] description(Language language) {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode domains = mapper.createArrayNode();
    try {
      for (String name : NAMES.get(language)) {
        try (InputStream file =
            ShippedDomains.class.getResourceAsStream(
                "/io/suasion/workbench/domains/" + name + ".json")) {
          domains.add(mapper.readTree(file));
        }
      }
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(domains);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
