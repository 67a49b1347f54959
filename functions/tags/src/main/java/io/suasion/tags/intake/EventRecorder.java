package io.suasion.tags.intake;

import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventResult;
import io.suasion.api.tags.EventResult.Status;
import io.suasion.audience.NoConsentException;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Reader;
import io.suasion.audience.SuppressedException;
import io.suasion.audience.Trait;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Described;
import io.suasion.tags.intake.Message.Forgotten;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Merged;
import io.suasion.tags.intake.Message.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Carries out messages and says what became of each. What readers did is recorded profile by
 * profile, and before any later message that merges or forgets readers.
 */
public final class EventRecorder {
  private static final String NO_CONSENT = "the reader does not consent to tracking";
  private static final String SUPPRESSED = "the reader asked to be forgotten";

  private final EventCheck check;
  private final PersonalDataFilter sieve;
  private final Profiles profiles;
  private final Pseudonyms pseudonyms;
  private final Consumer<String> forget;

  /**
   * Puts a recorder together.
   *
   * @param forget what is done with the id of a reader who wants to be forgotten
   */
  public EventRecorder(
      EventCheck check,
      PersonalDataFilter sieve,
      Profiles profiles,
      Pseudonyms pseudonyms,
      Consumer<String> forget) {
    this.check = check;
    this.sieve = sieve;
    this.profiles = profiles;
    this.pseudonyms = pseudonyms;
    this.forget = forget;
  }

  /**
   * Returns one result for each message, in their order, once the accepted messages are durable.
   */
  public List<EventResult> record(List<Message> messages) {
    Map<Integer, Outcome> outcomes = new HashMap<>();
    Map<Reader, Map<Integer, Acted>> waiting = new LinkedHashMap<>();
    for (int i = 0; i < messages.size(); i++) {
      Message message = checked(messages.get(i));
      if (message instanceof Acted acted) {
        Reader reader = pseudonyms.reader(acted.events().get(0).profile());
        waiting.computeIfAbsent(reader, unused -> new LinkedHashMap<>()).put(i, acted);
        continue;
      }
      if (message instanceof Merged || message instanceof Forgotten) {
        recordAll(waiting, outcomes);
      }
      outcomes.put(i, outcome(message));
    }
    recordAll(waiting, outcomes);
    return IntStream.range(0, messages.size())
        .mapToObj(i -> outcomes.get(i).result(i, messages.get(i).id()))
        .toList();
  }

  private Message checked(Message message) {
    // Traits that nobody keeps may be as wrong as they like.
    Message sifted = message instanceof Described ? sieve.sifted(message) : message;
    return check
        .problemOf(sifted)
        .<Message>map(problem -> new Refused(message.id(), problem))
        .orElseGet(() -> sieve.sifted(sifted));
  }

  private void recordAll(Map<Reader, Map<Integer, Acted>> waiting, Map<Integer, Outcome> outcomes) {
    waiting.forEach((reader, acted) -> outcomes.putAll(recorded(reader, acted)));
    waiting.clear();
  }

  private Map<Integer, Outcome> recorded(Reader reader, Map<Integer, Acted> acted) {
    Map<String, io.suasion.audience.Event> events = new LinkedHashMap<>();
    for (Acted each : acted.values()) {
      for (Event event : each.events()) {
        String pseudonym = pseudonyms.ofEvent(event.id());
        events.putIfAbsent(pseudonym, AudienceEvents.of(event, pseudonym));
      }
    }
    Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
    try {
      Set<String> added = new HashSet<>(profiles.record(reader, List.copyOf(events.values())));
      acted.forEach((index, each) -> outcomes.put(index, counted(each, added)));
    } catch (NoConsentException e) {
      acted.keySet().forEach(index -> outcomes.put(index, Outcome.ignored(NO_CONSENT)));
    } catch (SuppressedException e) {
      acted.keySet().forEach(index -> outcomes.put(index, Outcome.ignored(SUPPRESSED)));
    }
    return outcomes;
  }

  /**
   * The first message with an id takes the id away, so that its repetitions in the batch are
   * duplicates.
   */
  private Outcome counted(Acted acted, Set<String> added) {
    Set<String> ids =
        acted.events().stream()
            .map(event -> pseudonyms.ofEvent(event.id()))
            .collect(Collectors.toSet());
    boolean isNew = added.removeAll(ids);
    return isNew
        ? Outcome.accepted(acted.leftOut())
        : new Outcome(Status.DUPLICATE, DroppedFields.sentence(acted.leftOut()));
  }

  private Outcome outcome(Message message) {
    if (message instanceof Refused refused) {
      return new Outcome(Status.REFUSED, refused.detail());
    }
    if (message instanceof Ignored ignored) {
      return Outcome.ignored(ignored.detail());
    }
    try {
      return Outcome.accepted(carriedOut(message));
    } catch (NoConsentException e) {
      return Outcome.ignored(NO_CONSENT);
    } catch (SuppressedException e) {
      return Outcome.ignored(SUPPRESSED);
    }
  }

  /** Returns the names of what was left out. */
  private List<String> carriedOut(Message message) {
    if (message instanceof Described described) {
      profiles.describe(pseudonyms.reader(described.profile()), traits(described));
      return described.leftOut();
    }
    if (message instanceof Merged merged) {
      profiles.merge(pseudonyms.reader(merged.from()), pseudonyms.reader(merged.to()));
    } else if (message instanceof Forgotten forgotten) {
      forget.accept(forgotten.profile());
    }
    return List.of();
  }

  private static Map<String, Trait> traits(Described described) {
    Instant time = described.time();
    return described.traits().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, trait -> new Trait(trait.getValue(), time)));
  }

  private record Outcome(Status status, String detail) {
    private static final int LONGEST_ID = 200;

    static Outcome accepted(List<String> leftOut) {
      return new Outcome(Status.ACCEPTED, DroppedFields.sentence(leftOut));
    }

    static Outcome ignored(String detail) {
      return new Outcome(Status.IGNORED, detail);
    }

    /** The result does not repeat an id that is too long. */
    EventResult result(int index, String id) {
      boolean fits = id != null && id.length() <= LONGEST_ID;
      return new EventResult(index, fits ? id : null, status, detail);
    }
  }
}
