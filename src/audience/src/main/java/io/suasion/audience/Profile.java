package io.suasion.audience;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * All that is remembered of a reader but the events themselves. Immutable.
 *
 * @param aliases other names of the same reader, which must be forgotten with this one
 * @param movedTo the name under which this reader's profile is kept now, if under another
 */
public record Profile(
    Interests interests,
    Map<String, Trait> traits,
    Map<Purpose, Consent> consents,
    Set<Reader> aliases,
    Optional<Reader> movedTo) {
  /** Nothing: the reader was never seen. */
  public static final Profile NONE =
      new Profile(Interests.NONE, Map.of(), Map.of(), Set.of(), Optional.empty());

  public Profile {
    traits = Map.copyOf(traits);
    consents = Map.copyOf(consents);
    aliases = Set.copyOf(aliases);
  }

  /** Whether the purpose is allowed. Where the reader decided nothing, the assumption holds. */
  public boolean allows(Purpose purpose, boolean assumed) {
    Consent consent = consents.get(purpose);
    return consent == null ? assumed : consent.status() == Consent.Status.GRANTED;
  }

  public Profile with(Interests newInterests) {
    return new Profile(newInterests, traits, consents, aliases, movedTo);
  }

  /** The profile with these traits where they are later than those known. */
  public Profile withTraits(Map<String, Trait> added) {
    return new Profile(interests, later(traits, added), consents, aliases, movedTo);
  }

  /** The profile with these consents where they are later than those known. */
  public Profile withConsents(Map<Purpose, Consent> added) {
    return new Profile(interests, traits, later(consents, added), aliases, movedTo);
  }

  boolean isNone() {
    return equals(NONE);
  }

  /** What is left under a name that is no longer used; it keeps all but interests and events. */
  Profile moved(Reader to) {
    return new Profile(Interests.NONE, traits, consents, aliases, Optional.of(to));
  }

  /** The profile, kept under its own name again. */
  Profile unmoved() {
    return new Profile(interests, traits, consents, aliases, Optional.empty());
  }

  /** The profile with what was known under another name; interests follow from events. */
  Profile joinedBy(Reader name, Profile other) {
    Set<Reader> names = new HashSet<>(aliases);
    names.add(new Reader(name.pseudonym(), List.of(), name.suppression()));
    return joined(other, names, movedTo);
  }

  /** The profile with what was known before a rotation; interests follow from events. */
  Profile followedBy(Profile former) {
    return joined(former, new HashSet<>(aliases), movedTo.or(former::movedTo));
  }

  private Profile joined(Profile other, Set<Reader> names, Optional<Reader> home) {
    names.addAll(other.aliases);
    return new Profile(
        interests, later(traits, other.traits), later(consents, other.consents), names, home);
  }

  private static <K, V extends Comparable<V>> Map<K, V> later(Map<K, V> known, Map<K, V> added) {
    Map<K, V> later = new HashMap<>(known);
    added.forEach(
        (key, value) -> later.merge(key, value, BinaryOperator.maxBy(Comparator.naturalOrder())));
    return later;
  }
}
