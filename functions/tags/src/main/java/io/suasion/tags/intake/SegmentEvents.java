package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls of Segment say that readers did: pages, screens and events of e-commerce and mail. */
final class SegmentEvents {
  private static final Set<String> LISTS = Set.of("products", "items", "lineitems");
  private static final String RATING = "rating";
  private static final int MOST_PRODUCTS = 100;
  private static final int MOST_STARS = 5;

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
    return EventNames.meaning(name)
        .map(meaning -> message(call, meaning))
        .orElseGet(
            () ->
                new Ignored(
                    call.id(),
                    "event: this name says nothing of an interest; those that do are "
                        + EventNames.specified()));
  }

  private static Message message(Call call, EventNames.Meaning meaning) {
    JsonNode properties = properties(call);
    if (meaning.type() == EventType.RATING) {
      return review(call, properties);
    }
    Optional<String> list = meaning.list() ? Optional.empty() : list(properties);
    boolean ofEach =
        list.isPresent()
            && (meaning.type() == EventType.PURCHASE
                || SegmentThing.of(properties, Set.of()).isNothing());
    return ofEach
        ? ofEachProduct(call, meaning.type(), properties, list.get())
        : message(call, meaning.type(), properties);
  }

  /**
   * The name of the property that holds the products of a list, or the only product, if the call
   * has one.
   */
  private static Optional<String> list(JsonNode properties) {
    return properties.properties().stream()
        .filter(property -> LISTS.contains(SegmentThing.compared(property.getKey())))
        .filter(property -> property.getValue().isContainerNode())
        .map(Map.Entry::getKey)
        .findFirst();
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
    SegmentThing thing =
        SegmentThing.of(properties, list(properties).map(Set::of).orElse(Set.of()));
    return thing.isNothing()
        ? nothing(call)
        : new Acted(call.id(), List.of(call.event(call.id(), type, thing, null)), thing.leftOut());
  }

  private static Message nothing(Call call) {
    return new Ignored(
        call.id(),
        "properties: none of them says of what; taken are " + SegmentThing.takenProperties());
  }

  /** Makes each product of an order an event of its own, named by its place. */
  private static Message ofEachProduct(
      Call call, EventType type, JsonNode properties, String list) {
    JsonNode products = properties.path(list);
    if (products.isObject()) {
      products = call.body().arrayNode().add(products);
    }
    if (products.size() > MOST_PRODUCTS) {
      return new Refused(call.id(), list + ": an order may have at most " + MOST_PRODUCTS);
    }
    List<Event> events = new ArrayList<>();
    Set<String> leftOut = new LinkedHashSet<>(SegmentThing.of(properties, Set.of(list)).leftOut());
    for (int i = 0; i < products.size(); i++) {
      SegmentThing thing = SegmentThing.ofList(products.path(i));
      leftOut.addAll(thing.leftOut());
      if (!thing.isNothing()) {
        events.add(call.event(call.id() + "#" + i, type, thing, null));
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
