package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.RawFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the facts in a product of schema.org. */
final class SchemaFacts {

  private static final Set<String> FIELDS =
      Set.of(
          "@type",
          "@context",
          "@id",
          "name",
          "description",
          "category",
          "hasVariant",
          "variesBy",
          "isVariantOf",
          "inProductGroupWithID",
          "productGroupID");
  private static final Pattern PLUMBING =
      Pattern.compile(
          "image|url|sameAs|mainEntityOfPage|potentialAction|subjectOf|logo|identifier|productID|review|reviews|isRelatedTo|isSimilarTo"
              + "|isAccessoryOrSparePartFor|isConsumableFor|alternateName|disambiguatingDescription|keywords|video|thumbnailUrl|author");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern TERM = Pattern.compile("https?://schema\\.org/(?<term>\\p{L}+)");

  private final List<RawFact> facts;
  private final List<Ignored> ignored;

  SchemaFacts(List<RawFact> facts, List<Ignored> ignored) {
    this.facts = facts;
    this.ignored = ignored;
  }

  void read(JsonNode node) {
    node.properties()
        .forEach(
            field -> {
              if (!FIELDS.contains(field.getKey())) {
                field(field.getKey(), field.getValue());
              }
            });
  }

  private void field(String name, JsonNode value) {
    switch (name) {
      case "offers" -> SchemaOffers.read(value, this);
      case "aggregateRating" -> rating(value);
      case "additionalProperty" -> properties(value);
      default -> {
        if (PLUMBING.matcher(name).matches()) {
          ignore(name, value, IgnoredReason.INTERNAL, "It is for machines and pages.");
        } else {
          add(name, value);
        }
      }
    }
  }

  /** Adds a value, if it can be said in a few words. */
  private void add(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    (value.isArray() ? value : List.of(value)).forEach(one -> texts.add(text(one)));
    if (texts.contains("")) {
      if (!value.isNull()) {
        ignore(
            name,
            value,
            IgnoredReason.AMBIGUOUS,
            "It has parts. Give it as an additionalProperty.");
      }
    } else if (!texts.isEmpty()) {
      add(name, Joined.withBars(texts));
    }
  }

  /** Adds a value that is said already. */
  void add(String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      facts.add(new RawFact(name, value));
    }
  }

  void ignore(String name, JsonNode value, IgnoredReason reason, String detail) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    ignored.add(new Ignored(name, text.substring(0, Math.min(200, text.length())), reason, detail));
  }

  /** The text of a value; empty if its form says nothing without its parts. */
  static String text(JsonNode value) {
    if (!value.isObject()) {
      String text = JsonText.of(value).strip();
      Matcher term = TERM.matcher(text);
      return term.matches() ? words(term.group("term")) : text;
    }
    if (value.has("value") || value.has("minValue") || value.has("maxValue")) {
      return SchemaQuantity.text(value);
    }
    String name = JsonText.of(value.path("name")).strip();
    return ADDRESS.matcher(name).matches() ? "" : name;
  }

  /** The words of a term: {@code InStock}, {@code NewCondition}. */
  private static String words(String term) {
    return term.replaceFirst("Condition$", "")
        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Adds a rating. Schema.org takes five for the best score where no other is given. */
  private void rating(JsonNode rating) {
    String value = JsonText.of(rating.path("ratingValue"));
    String best = rating.has("bestRating") ? JsonText.of(rating.get("bestRating")) : "5";
    add("rating", value.isBlank() || value.contains("/") ? value : value + "/" + best);
    add("number of ratings", JsonText.of(rating.path("ratingCount")));
    add("number of reviews", JsonText.of(rating.path("reviewCount")));
  }

  private void properties(JsonNode properties) {
    (properties.isArray() ? properties : List.of(properties))
        .forEach(
            property -> {
              String name = JsonText.of(property.path("name"));
              JsonNode value = property.path("value");
              add(
                  name.isBlank() ? JsonText.of(property.path("propertyID")) : name,
                  value.isArray() || value.isObject()
                      ? listed(value)
                      : SchemaQuantity.text(property));
            });
  }

  private static String listed(JsonNode value) {
    List<String> texts = new ArrayList<>();
    (value.isArray() ? value : List.of(value)).forEach(one -> texts.add(text(one)));
    texts.removeIf(String::isBlank);
    return texts.isEmpty() ? "" : Joined.withBars(texts);
  }
}
