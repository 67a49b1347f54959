package io.suasion.audience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the port promises, in its simplest form. */
final class InMemoryProfileStore implements ProfileStore {
  private final Map<String, Interests> profiles = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  @Override
  public synchronized Interests interests(String profile) {
    return profiles.getOrDefault(profile, Interests.NONE);
  }

  @Override
  public synchronized Set<String> record(
      String profile, List<Event> events, BiFunction<Interests, List<Event>, Interests> update) {
    Set<String> ids = known.computeIfAbsent(profile, unused -> new HashSet<>());
    List<Event> added = events.stream().filter(event -> ids.add(event.id())).toList();
    profiles.put(profile, update.apply(profiles.getOrDefault(profile, Interests.NONE), added));
    return added.stream().map(Event::id).collect(Collectors.toSet());
  }
}
