package io.suasion.copywriting.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads domain descriptions: JSON, an array of domains. An expression may hold {@code {name}},
 * which stands for one of the domain's own {@code phrases}. Thread-safe.
 */
public final class DomainReader {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  /**
   * Reads all domains of a description.
   *
   * @throws IOException if it is not such a description; the message says where
   */
  public List<Domain> read(InputStream description) throws IOException {
    List<DomainDescription> domains = MAPPER.readValue(description, new TypeReference<>() {});
    return domains.stream().map(DomainReader::domain).toList();
  }

  private static Domain domain(DomainDescription description) {
    Map<String, String> phrases = Objects.requireNonNullElse(description.phrases(), Map.of());
    return new Domain(
        description.name(),
        Objects.requireNonNullElse(description.language(), Language.EN),
        description.categories(),
        description.slots().stream().map(slot -> slot(slot, phrases)).toList(),
        Objects.requireNonNullElse(description.claims(), List.<ClaimDescription>of()).stream()
            .map(claim -> claim(claim, phrases))
            .toList());
  }

  private static Claim claim(ClaimDescription description, Map<String, String> phrases) {
    return new Claim(
        Objects.requireNonNullElse(description.slots(), List.of()),
        expand(description.expressions(), phrases));
  }

  private static Slot slot(SlotDescription description, Map<String, String> phrases) {
    Map<String, List<String>> expressions = new LinkedHashMap<>();
    Objects.requireNonNullElse(description.expressions(), Map.<String, List<String>>of())
        .forEach((value, written) -> expressions.put(value, expand(written, phrases)));
    return new Slot(
        description.attribute(),
        Objects.requireNonNullElse(description.aliases(), List.of()),
        description.kind(),
        expressions,
        description.extensible(),
        description.repeatable(),
        Objects.requireNonNullElse(description.neutral(), Set.of()),
        Objects.requireNonNullElse(description.agreeing(), List.of()));
  }

  private static List<String> expand(List<String> expressions, Map<String, String> phrases) {
    return expressions.stream().map(expression -> expand(expression, phrases)).toList();
  }

  private static String expand(String expression, Map<String, String> phrases) {
    String expanded = expression;
    for (Map.Entry<String, String> phrase : phrases.entrySet()) {
      expanded = expanded.replace("{" + phrase.getKey() + "}", "(?:" + phrase.getValue() + ")");
    }
    return expanded;
  }

  private record DomainDescription(
      @JsonProperty(required = true) String name,
      Language language,
      @JsonProperty(required = true) List<String> categories,
      Map<String, String> phrases,
      List<ClaimDescription> claims,
      @JsonProperty(required = true) List<SlotDescription> slots) {}

  private record SlotDescription(
      @JsonProperty(required = true) String attribute,
      List<String> aliases,
      @JsonProperty(required = true) Slot.Kind kind,
      Map<String, List<String>> expressions,
      boolean extensible,
      boolean repeatable,
      Set<String> neutral,
      List<Set<String>> agreeing) {}

  private record ClaimDescription(
      List<String> slots, @JsonProperty(required = true) List<String> expressions) {}
}
