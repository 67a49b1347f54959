package io.suasion.tags.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.tags.Event;
import io.suasion.tags.intake.Message.Acted;
import java.util.List;

/** Events of our own contract. */
final class OwnForm implements ItemReader.Form {
  private static final List<String> IDS = List.of("id", "profile", "product");

  private final ObjectMapper json;

  OwnForm(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Message message(ObjectNode item) throws JsonProcessingException {
    PlainNumber.toTexts(item, IDS);
    Event event = json.treeToValue(item, Event.class);
    return new Acted(event.id(), List.of(event), List.of());
  }
}
