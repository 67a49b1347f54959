package io.suasion.workbench.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.RawFact;
import io.suasion.catalog.RawProduct;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.understand.RawBrief;
import io.suasion.language.Language;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads briefs in the JSON of the contract, one a line, bare or inside a request for copy; or their
 * products alone, as {@code suasion catalog} writes them.
 */
public final class BriefLines {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private static final BriefReader READER =
      new BriefReader(
          new Catalog(), new OfferReader(InstantSource.system(), TokenPolicy.LEAVE_OUT));

  private static final Pattern ADVERTISEMENT =
      Pattern.compile("\\s*\\{\\s*\"(?:content|summary)\"\\s*:");

  private BriefLines() {}

  /** Whether a text is JSON Lines of briefs rather than a table or the rows of AdvertiseGen. */
  static boolean matches(String text) {
    return text.stripLeading().startsWith("{") && !ADVERTISEMENT.matcher(text).lookingAt();
  }

  /** Whether a text is JSON Lines of products, whose names stand beside their facts. */
  static boolean areProducts(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    try {
      return first.stripLeading().startsWith("{")
          && isProduct(MAPPER.readTree(first))
          && !MAPPER.readTree(first).has("text");
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  private static boolean isProduct(JsonNode line) {
    return line.path("name").isTextual() && !line.has("product");
  }

  /**
   * The distinct lines and their briefs, in order.
   *
   * @param file for messages
   * @throws UserError if a line is not a brief
   */
  static Map<String, Brief> read(Path file, String text) {
    Map<String, Brief> briefs = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index).strip();
      if (!line.isEmpty()) {
        briefs.put(line, brief(file + ", line " + (index + 1), line));
      }
    }
    return briefs;
  }

  /**
   * The brief of a line.
   *
   * @param where it stands, for messages
   * @throws UserError if it is not a brief
   */
  public static Brief brief(String where, String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      JsonNode brief = json.has("brief") ? json.get("brief") : json;
      return MAPPER
          .treeToValue(isProduct(brief) ? ofProduct(brief) : brief, BriefJson.class)
          .brief(READER);
    } catch (JsonProcessingException malformed) {
      throw new UserError(where + " is not a brief: " + malformed.getOriginalMessage(), malformed);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new UserError(where + " is not a brief: " + wrong.getMessage(), wrong);
    }
  }

  // A product alone does not say its language: its name does.
  private static JsonNode ofProduct(JsonNode product) {
    boolean english = Languages.identify(product.path("name").asText()) == TextLanguage.ENGLISH;
    return MAPPER
        .createObjectNode()
        .put("language", (english ? Language.EN : Language.ZH).name())
        .set("product", product);
  }

  private record BriefJson(
      ProductJson product,
      OfferJson offer,
      Channel channel,
      Language language,
      Tone tone,
      Length length,
      Style style,
      @JsonProperty("time_zone") String timeZone) {

    Brief brief(BriefReader reader) {
      if (product == null || product.name() == null) {
        throw new IllegalArgumentException("it has no product with a name; give it one.");
      }
      RawBrief raw =
          new RawBrief(
              product.raw(),
              offer == null ? RawOffer.NONE : offer.raw(orEmpty(timeZone)),
              Objects.requireNonNullElse(channel, Channel.EMAIL),
              Objects.requireNonNullElse(language, Language.EN),
              Objects.requireNonNullElse(tone, Tone.NEUTRAL),
              Objects.requireNonNullElse(length, Length.MEDIUM),
              Objects.requireNonNullElse(style, Style.PLAIN));
      return reader.read(raw, ZoneOffset.UTC).brief();
    }
  }

  /**
   * The description is free text, which only the function tokenize turns into facts; the id is for
   * events.
   */
  private record ProductJson(
      String id, String name, String category, Map<String, JsonNode> facts, String description) {

    RawProduct raw() {
      List<RawFact> raw = new ArrayList<>();
      Objects.requireNonNullElse(facts, Map.<String, JsonNode>of())
          .forEach((attribute, value) -> raw.add(new RawFact(attribute, text(value))));
      return new RawProduct(name, orEmpty(category), raw);
    }

    private static String text(JsonNode value) {
      return value.isContainerNode() ? value.toString() : value.asText("");
    }
  }

  private record OfferJson(
      String text,
      String code,
      @JsonProperty("starts_at") String startsAt,
      @JsonProperty("ends_at") String endsAt) {

    RawOffer raw(String timeZone) {
      return new RawOffer(
          orEmpty(text), orEmpty(code), orEmpty(startsAt), orEmpty(endsAt), timeZone);
    }
  }

  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
