package io.suasion.tags.intake;

import io.suasion.api.tags.Event;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Described;
import io.suasion.tags.intake.Message.Ignored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps of a message what may be remembered: no data of persons, and of traits only known ones. */
public final class PersonalDataFilter {
  private static final int MOST_TRAITS = 50;
  private static final int LONGEST_TRAIT = 300;

  private final Set<String> traits;

  /** Keeps these traits; a profile must be able to hold all of them. */
  public PersonalDataFilter(List<String> traits) {
    if (traits.size() > MOST_TRAITS) {
      throw new IllegalArgumentException(
          "It may list " + MOST_TRAITS + " traits, not " + traits.size() + ".");
    }
    this.traits = new LinkedHashSet<>(traits);
  }

  /** The message without what is left out; ignored where nothing remains. */
  Message sifted(Message message) {
    if (message instanceof Acted acted) {
      return sifted(acted);
    }
    return message instanceof Described described ? sifted(described) : message;
  }

  private static Message sifted(Acted acted) {
    Set<String> leftOut = new LinkedHashSet<>(acted.leftOut());
    List<Event> events = new ArrayList<>();
    for (Event event : acted.events()) {
      Event sifted = sifted(event, leftOut);
      if (!sifted.facts().isEmpty() || sifted.product() != null) {
        events.add(sifted);
      }
    }
    List<String> names = List.copyOf(leftOut);
    return events.isEmpty()
        ? new Ignored(acted.id(), "nothing remains to count; " + DroppedFields.sentence(names))
        : new Acted(acted.id(), events, names);
  }

  private static Event sifted(Event event, Set<String> leftOut) {
    Map<String, String> facts = new HashMap<>(event.facts());
    facts
        .entrySet()
        .removeIf(
            fact ->
                PersonalData.isIn(fact.getKey(), fact.getValue()) && leftOut.add(fact.getKey()));
    return new Event(
        event.id(),
        event.profile(),
        event.type(),
        event.time(),
        event.product(),
        event.rating(),
        event.weight(),
        facts);
  }

  private Message sifted(Described described) {
    Map<String, String> kept = new HashMap<>();
    List<String> leftOut = new ArrayList<>(described.leftOut());
    described
        .traits()
        .forEach(
            (name, value) -> {
              if (isKept(name, value)) {
                kept.put(name, value);
              } else {
                leftOut.add(name);
              }
            });
    return kept.isEmpty()
        ? new Ignored(described.id(), "no trait is kept but " + String.join(", ", traits))
        : new Described(described.id(), described.profile(), described.time(), kept, leftOut);
  }

  private boolean isKept(String name, String value) {
    return traits.contains(name)
        && !value.isBlank()
        && value.length() <= LONGEST_TRAIT
        && !PersonalData.isIn(name, value);
  }
}
