package io.suasion.workbench.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.api.brief.Offer;
import io.suasion.api.brief.Product;
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
      JsonNode whole = isProduct(brief) ? ofProduct(brief) : brief;
      RawBrief raw = raw(MAPPER.treeToValue(whole, io.suasion.api.brief.Brief.class));
      return READER.read(raw, ZoneOffset.UTC).brief();
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

  private static RawBrief raw(io.suasion.api.brief.Brief brief) {
    if (brief.product() == null || brief.product().name() == null) {
      throw new IllegalArgumentException("it has no product with a name; give it one.");
    }
    return new RawBrief(
        raw(brief.product()),
        raw(brief.offer(), orEmpty(brief.timeZone())),
        Channel.valueOf(brief.channel().name()),
        Language.valueOf(brief.language().name()),
        Tone.valueOf(brief.tone().name()),
        Length.valueOf(brief.length().name()),
        brief.style() == null ? Style.PLAIN : Style.valueOf(brief.style().name()));
  }

  // The description is free text, which only the function tokenize turns into facts.
  private static RawProduct raw(Product product) {
    List<RawFact> facts = new ArrayList<>();
    Objects.requireNonNullElse(product.facts(), Map.<String, String>of())
        .forEach((attribute, value) -> facts.add(new RawFact(attribute, orEmpty(value))));
    return new RawProduct(product.name(), orEmpty(product.category()), facts);
  }

  private static RawOffer raw(Offer offer, String timeZone) {
    if (offer == null) {
      return RawOffer.NONE;
    }
    return new RawOffer(
        orEmpty(offer.text()),
        orEmpty(offer.code()),
        orEmpty(offer.startsAt()),
        orEmpty(offer.endsAt()),
        timeZone);
  }

  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
