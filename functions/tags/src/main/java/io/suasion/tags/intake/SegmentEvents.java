package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.Event;
import io.suasion.api.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What calls of Segment say that readers did: pages, screens and events of e-commerce and mail. */
final class SegmentEvents {
  private static final String PRODUCTS = "products";
  private static final String RATING = "rating";
  private static final int MOST_PRODUCTS = 100;
  private static final int MOST_STARS = 5;

  /** By their names in Segment's specifications, version 2, of e-commerce and of e-mail. */
  private static final Map<String, EventType> TYPES =
      Map.ofEntries(
          Map.entry("Product Viewed", EventType.VIEW),
          Map.entry("Product List Viewed", EventType.VIEW),
          Map.entry("Products Searched", EventType.SEARCH),
          Map.entry("Product Clicked", EventType.CLICK),
          Map.entry("Product Added", EventType.CART),
          Map.entry("Product Added to Wishlist", EventType.FAVOURITE),
          Map.entry("Wishlist Product Added to Cart", EventType.CART),
          Map.entry("Order Completed", EventType.PURCHASE),
          Map.entry("Product Reviewed", EventType.RATING),
          Map.entry("Email Opened", EventType.OPEN),
          Map.entry("Email Link Clicked", EventType.CLICK));

  /** A call with what all calls have. */
  record Call(String type, String id, String reader, Instant time, ObjectNode body) {

    Event event(String eventId, EventType eventType, SegmentThing thing, Double rating) {
      return new Event(
          eventId, reader, eventType, time, thing.product(), rating, null, thing.facts());
    }
  }

  Message message(Call call) {
    if (!call.type().equals("track")) {
      return message(call, EventType.VIEW, properties(call));
    }
    String name = ItemReader.text(call.body(), "event");
    if (name == null) {
      return new Refused(call.id(), "event: a track call must have the name of the event");
    }
    EventType type = TYPES.get(name);
    if (type == null) {
      return new Ignored(call.id(), "event: this name says nothing of an interest");
    }
    return switch (type) {
      case PURCHASE -> order(call, properties(call));
      case RATING -> review(call, properties(call));
      default -> message(call, type, properties(call));
    };
  }

  /** A page has its category beside its properties. */
  private static JsonNode properties(Call call) {
    JsonNode properties = call.body().path("properties");
    JsonNode category = call.body().path("category");
    if (!category.isTextual() || properties.has("category")) {
      return properties;
    }
    ObjectNode both = call.body().objectNode();
    if (properties instanceof ObjectNode object) {
      both.setAll(object);
    }
    return both.set("category", category);
  }

  private static Message message(Call call, EventType type, JsonNode properties) {
    SegmentThing thing = SegmentThing.of(properties, Set.of(PRODUCTS));
    return thing.isNothing()
        ? nothing(call)
        : new Acted(call.id(), List.of(call.event(call.id(), type, thing, null)), thing.leftOut());
  }

  private static Message nothing(Call call) {
    return new Ignored(
        call.id(),
        "properties: none of them says of what; taken are " + SegmentThing.takenProperties());
  }

  /** Every product of an order is an event of its own, named by its place. */
  private static Message order(Call call, JsonNode properties) {
    JsonNode products = properties.path(PRODUCTS);
    if (!products.isArray()) {
      return message(call, EventType.PURCHASE, properties);
    }
    if (products.size() > MOST_PRODUCTS) {
      return new Refused(call.id(), "products: an order may have at most " + MOST_PRODUCTS);
    }
    List<Event> events = new ArrayList<>();
    Set<String> leftOut =
        new LinkedHashSet<>(SegmentThing.of(properties, Set.of(PRODUCTS)).leftOut());
    for (int i = 0; i < products.size(); i++) {
      SegmentThing thing = SegmentThing.of(products.path(i), Set.of());
      leftOut.addAll(thing.leftOut());
      if (!thing.isNothing()) {
        events.add(call.event(call.id() + "#" + i, EventType.PURCHASE, thing, null));
      }
    }
    return events.isEmpty() ? nothing(call) : new Acted(call.id(), events, List.copyOf(leftOut));
  }

  private static Message review(Call call, JsonNode properties) {
    SegmentThing thing = SegmentThing.of(properties, Set.of(RATING));
    if (thing.isNothing()) {
      return nothing(call);
    }
    double stars = properties.path(RATING).asDouble();
    if (!(stars >= 1 && stars <= MOST_STARS)) {
      return new Refused(call.id(), "rating: must be 1 to " + MOST_STARS + " stars");
    }
    // Nobody can give less than one star, so that is the least share.
    double share = (stars - 1) / (MOST_STARS - 1);
    Event event = call.event(call.id(), EventType.RATING, thing, share);
    return new Acted(call.id(), List.of(event), thing.leftOut());
  }
}
