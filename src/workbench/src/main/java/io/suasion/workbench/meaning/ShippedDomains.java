package io.suasion.workbench.meaning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The domains that the workbench comes with. */
public final class ShippedDomains {

  private static final List<String> NAMES =
      List.of("restaurant", "hotel", "laptop", "television", "game");

  private ShippedDomains() {}

  /** The domains, restaurants first. */
  public static List<Domain> read() {
    try {
      return new DomainReader().read(new ByteArrayInputStream(description()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The domain of this name. */
  public static Domain named(String name) {
    return Domain.of(name, read())
        .orElseThrow(() -> new IllegalArgumentException("No domain " + name + ", only " + NAMES));
  }

  /** The JSON array of all descriptions, as a bundle carries it. */
  public static byte[] description() {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode domains = mapper.createArrayNode();
    try {
      for (String name : NAMES) {
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
