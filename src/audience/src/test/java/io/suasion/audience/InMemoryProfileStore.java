package io.suasion.audience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the ports promise, in its simplest form; for tests of one thread. */
public class InMemoryProfileStore implements ProfileStore, SuppressionList {
  private final Map<String, Profile> profiles = new HashMap<>();
  private final Map<String, Map<String, Event>> events = new HashMap<>();
  private final Set<String> suppressed = new HashSet<>();

  @Override
  public Profile profile(String pseudonym) {
    return profiles.getOrDefault(pseudonym, Profile.NONE);
  }

  @Override
  public Set<String> record(
      Reader reader, List<Event> batch, BiFunction<Profile, List<Event>, Profile> update) {
    refuseSuppressed(reader);
    Map<String, Event> known = events.getOrDefault(reader.pseudonym(), new HashMap<>());
    List<Event> added = batch.stream().filter(event -> !known.containsKey(event.id())).toList();
    profiles.put(reader.pseudonym(), update.apply(profile(reader.pseudonym()), added));
    added.forEach(event -> known.put(event.id(), event));
    events.put(reader.pseudonym(), known);
    return added.stream().map(Event::id).collect(Collectors.toSet());
  }

  @Override
  public void change(Reader reader, UnaryOperator<Profile> change) {
    refuseSuppressed(reader);
    profiles.put(reader.pseudonym(), change.apply(profile(reader.pseudonym())));
  }

  @Override
  public void change(Reader first, Reader second, UnaryOperator<Pair> change) {
    refuseSuppressed(first);
    refuseSuppressed(second);
    Pair before = new Pair(profile(first.pseudonym()), profile(second.pseudonym()));
    Pair after = change.apply(before);
    profiles.put(first.pseudonym(), after.first());
    profiles.put(second.pseudonym(), after.second());
  }

  @Override
  public List<Event> events(String pseudonym) {
    return List.copyOf(events.getOrDefault(pseudonym, Map.of()).values());
  }

  @Override
  public int delete(String pseudonym) {
    Map<String, Event> gone = events.remove(pseudonym);
    return (profiles.remove(pseudonym) == null ? 0 : 1) + (gone == null ? 0 : gone.size());
  }

  @Override
  public boolean contains(String name) {
    return suppressed.contains(name);
  }

  @Override
  public void add(String name) {
    suppressed.add(name);
  }

  @Override
  public void remove(String name) {
    suppressed.remove(name);
  }

  Set<String> names() {
    Set<String> names = new HashSet<>(profiles.keySet());
    names.addAll(events.keySet());
    return names;
  }

  private void refuseSuppressed(Reader reader) {
    if (suppressed.contains(reader.suppression())) {
      throw new SuppressedException();
    }
  }
}
