package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.catalog.IgnoredReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads offers of schema.org. Of several offers it keeps what they have in common. */
final class SchemaOffers {

  private SchemaOffers() {}

  /** Adds the price, and what is the same in all offers. */
  static void read(JsonNode offers, SchemaFacts facts) {
    Set<String> prices = new LinkedHashSet<>();
    Set<String> availabilities = new LinkedHashSet<>();
    Set<String> conditions = new LinkedHashSet<>();
    for (JsonNode offer : offers.isArray() ? offers : List.of(offers)) {
      prices.add(price(offer));
      availabilities.add(SchemaFacts.text(offer.path("availability")));
      conditions.add(SchemaFacts.text(offer.path("itemCondition")));
    }
    price(prices, offers, facts);
    one("availability", availabilities, facts);
    one("condition", conditions, facts);
  }

  private static void price(Set<String> prices, JsonNode offers, SchemaFacts facts) {
    prices.remove("");
    if (prices.size() == 1) {
      facts.add("price", prices.iterator().next());
    } else if (prices.size() > 1) {
      PriceRange.of(prices)
          .ifPresentOrElse(
              range -> facts.add("price", range),
              () ->
                  facts.ignore(
                      "price",
                      offers,
                      IgnoredReason.AMBIGUOUS,
                      "It is in several currencies. Give one."));
    }
  }

  private static void one(String name, Set<String> values, SchemaFacts facts) {
    if (values.size() == 1) {
      facts.add(name, values.iterator().next());
    }
  }

  private static String price(JsonNode offer) {
    JsonNode source = offer.has("price") || offer.has("lowPrice") ? offer : specification(offer);
    String currency = JsonText.of(source.path("priceCurrency"));
    if (currency.isBlank()) {
      currency = JsonText.of(offer.path("priceCurrency"));
    }
    String low = JsonText.of(source.path("lowPrice"));
    String high = JsonText.of(source.path("highPrice"));
    String price = JsonText.of(source.path("price"));
    if (price.isBlank() && !low.isBlank()) {
      boolean range = !high.isBlank() && !high.equals(low);
      price = range ? low + "–" + high : high.isBlank() ? "from " + low : low;
    }
    return price.isBlank() ? "" : (price + " " + currency).strip();
  }

  private static JsonNode specification(JsonNode offer) {
    JsonNode specification = offer.path("priceSpecification");
    return specification.isArray() ? specification.path(0) : specification;
  }
}
