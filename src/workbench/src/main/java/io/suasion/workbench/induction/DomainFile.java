package io.suasion.workbench.induction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes domains in the form that {@code DomainReader} reads. */
public final class DomainFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DomainFile() {}

  /** The JSON array of the domains. */
  public static String write(List<Domain> domains) {
    try {
      return MAPPER
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(domains.stream().map(DomainFile::json).toList())
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Maps of texts are always JSON", impossible);
    }
  }

  private static Map<String, Object> json(Domain domain) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", domain.name());
    json.put("language", domain.language().name().toLowerCase(Locale.ROOT));
    json.put("categories", domain.categories());
    json.put("slots", domain.slots().stream().map(DomainFile::json).toList());
    json.put(
        "claims",
        domain.claims().stream()
            .map(claim -> Map.of("slots", claim.slots(), "expressions", claim.expressions()))
            .toList());
    return json;
  }

  private static Map<String, Object> json(Slot slot) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("attribute", slot.attribute());
    json.put("aliases", slot.aliases());
    json.put("kind", slot.kind().name().toLowerCase(Locale.ROOT));
    json.put("expressions", slot.expressions());
    json.put("extensible", slot.extensible());
    json.put("repeatable", slot.repeatable());
    json.put("neutral", slot.neutral().stream().sorted().toList());
    json.put(
        "agreeing",
        slot.agreeing().stream().map(group -> group.stream().sorted().toList()).toList());
    return json;
  }
}
