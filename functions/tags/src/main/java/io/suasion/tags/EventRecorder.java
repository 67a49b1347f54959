package io.suasion.tags;

import io.suasion.api.Event;
import io.suasion.api.EventResult;
import io.suasion.api.EventResult.Status;
import io.suasion.audience.EventType;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a batch, records what is right with it, profile by profile, and says what became of each
 * event.
 */
final class EventRecorder {
  private final EventCheck check;
  private final Profiles profiles;
  private final Pseudonyms pseudonyms;

  EventRecorder(EventCheck check, Profiles profiles, Pseudonyms pseudonyms) {
    this.check = check;
    this.profiles = profiles;
    this.pseudonyms = pseudonyms;
  }

  /** One result for each event, in their order, once what is accepted is durable. */
  List<EventResult> record(List<Event> events) {
    List<Submission> submissions = submissions(events);
    Set<Key> added = new HashSet<>();
    firstOfEachIdByProfile(submissions)
        .forEach((profile, eventsById) -> added.addAll(record(profile, eventsById)));
    return submissions.stream().map(submission -> result(submission, added)).toList();
  }

  private List<Submission> submissions(List<Event> events) {
    List<Submission> submissions = new ArrayList<>();
    for (Event event : events) {
      submissions.add(new Submission(submissions.size(), event, check.problemOf(event)));
    }
    return submissions;
  }

  private Map<String, Map<String, Event>> firstOfEachIdByProfile(List<Submission> submissions) {
    Map<String, Map<String, Event>> byProfile = new LinkedHashMap<>();
    for (Submission submission : submissions) {
      if (submission.problem().isEmpty()) {
        Event event = submission.event();
        byProfile
            .computeIfAbsent(event.profile(), unused -> new LinkedHashMap<>())
            .putIfAbsent(event.id(), event);
      }
    }
    return byProfile;
  }

  private Set<Key> record(String profile, Map<String, Event> eventsById) {
    Map<String, Key> keys = new HashMap<>();
    List<io.suasion.audience.Event> events = new ArrayList<>();
    eventsById.forEach(
        (id, event) -> {
          String pseudonym = pseudonyms.ofEvent(id);
          keys.put(pseudonym, new Key(profile, id));
          events.add(audienceEvent(pseudonym, event));
        });
    Set<String> added = profiles.record(pseudonyms.reader(profile), events);
    return added.stream().map(keys::get).collect(Collectors.toSet());
  }

  private static io.suasion.audience.Event audienceEvent(String pseudonym, Event event) {
    return new io.suasion.audience.Event(
        pseudonym,
        EventType.valueOf(event.type().name()),
        event.time(),
        event.facts(),
        java.util.Optional.ofNullable(event.product()),
        1);
  }

  private static EventResult result(Submission submission, Set<Key> added) {
    Event event = submission.event();
    if (submission.problem().isPresent()) {
      return new EventResult(
          submission.index(), event.id(), Status.REFUSED, submission.problem().get());
    }
    // The first of an id in the batch takes the key away, so that its repetitions are duplicates.
    boolean first = added.remove(new Key(event.profile(), event.id()));
    return new EventResult(
        submission.index(), event.id(), first ? Status.ACCEPTED : Status.DUPLICATE, null);
  }

  private record Submission(int index, Event event, Optional<String> problem) {}

  private record Key(String profile, String id) {}
}
