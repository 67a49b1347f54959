package io.suasion.audience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads and changes profiles: keeps consent, forgets readers who must stay forgotten, and finds
 * readers again under other names. Calls block; thread safe where the store is.
 */
public final class Profiles {
  private final ProfileStore store;
  private final SuppressionList suppressed;
  private final InterestModel model;
  private final boolean trackingAssumed;

  /**
   * Puts profiles together.
   *
   * @param trackingAssumed whether readers who decided nothing may be remembered
   */
  public Profiles(
      ProfileStore store,
      SuppressionList suppressed,
      InterestModel model,
      boolean trackingAssumed) {
    this.store = store;
    this.suppressed = suppressed;
    this.model = model;
    this.trackingAssumed = trackingAssumed;
  }

  /**
   * What is known of a reader. This takes one read, and more only for readers found under another
   * name.
   */
  public Profile read(Reader reader) {
    return read(reader, new HashSet<>());
  }

  /**
   * Counts events that were not counted before; returns their ids.
   *
   * @param events with distinct ids
   * @throws NoConsentException where the reader does not want to be remembered
   * @throws SuppressedException where the reader must stay forgotten
   */
  public Set<String> record(Reader reader, List<Event> events) {
    return atHome(reader, home -> store.record(home, events, this::after));
  }

  /**
   * Changes traits or consents.
   *
   * @throws SuppressedException where the reader must stay forgotten
   */
  public void change(Reader reader, UnaryOperator<Profile> change) {
    atHome(
        reader,
        home -> {
          store.change(home, profile -> change.apply(notMoved(profile)));
          return home;
        });
  }

  /**
   * Remembers what a sender says of a reader, where it is later than what is known.
   *
   * @throws NoConsentException where the reader does not want to be remembered
   * @throws SuppressedException where the reader must stay forgotten
   */
  public void describe(Reader reader, Map<String, Trait> traits) {
    change(reader, profile -> consenting(profile).withTraits(traits));
  }

  /**
   * Two names turned out to be of one reader: what was done under one name counts for the other,
   * now and later. A merge may be repeated where it was interrupted. A reader who turns out to be
   * one who must stay forgotten is forgotten too.
   *
   * @throws SuppressedException where one of them must stay forgotten
   */
  public void merge(Reader from, Reader to) {
    Reader source = home(from);
    Reader target = home(to);
    try {
      if (!isSame(source, target)) {
        forgetWith(target, source);
        store.change(source, target, before -> merged(before, source, target));
      }
      path(from).forEach(name -> takeOver(name, target));
    } catch (MovedException e) {
      // Another merge was faster, so this one goes on from the names of now.
      merge(from, to);
    }
  }

  /** All events of a reader that are still remembered. */
  public List<Event> events(Reader reader) {
    return store.events(home(reader).pseudonym());
  }

  /** From now on remembers nothing of a reader, under this name and those it is known to have. */
  public void suppress(Reader reader) {
    names(reader).forEach(name -> suppressed.add(name.suppression()));
  }

  /** Forgets a reader for ever; returns how many items were deleted. It may be repeated. */
  public int erase(Reader reader) {
    List<Reader> names = names(reader);
    names.forEach(name -> suppressed.add(name.suppression()));
    // The profile that knows the other names goes after them, so that a repetition finds them.
    Collections.reverse(names);
    return names.stream().mapToInt(name -> store.delete(name.pseudonym())).sum();
  }

  // All names of a reader, each before those that are known from it.
  private List<Reader> names(Reader reader) {
    Deque<Reader> open = new ArrayDeque<>();
    open.add(reader);
    reader.former().forEach(name -> open.add(new Reader(name, List.of(), reader.suppression())));
    Map<String, Reader> names = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      Reader name = open.remove();
      if (names.putIfAbsent(name.pseudonym(), name) == null) {
        Profile profile = store.profile(name.pseudonym());
        profile.movedTo().ifPresent(open::add);
        open.addAll(profile.aliases());
      }
    }
    return new ArrayList<>(names.values());
  }

  private Profile read(Reader reader, Set<String> passed) {
    Profile profile = store.profile(reader.pseudonym());
    if (profile.isNone()) {
      return former(reader).map(name -> read(name, passed)).orElse(profile);
    }
    return profile
        .movedTo()
        .filter(to -> passed.add(to.pseudonym()))
        .map(to -> read(to, passed))
        .orElse(profile);
  }

  private void forgetWith(Reader forgotten, Reader reader) {
    if (suppressed.contains(forgotten.suppression())) {
      erase(reader);
      throw new SuppressedException();
    }
  }

  private static ProfileStore.Pair merged(ProfileStore.Pair before, Reader source, Reader target) {
    Profile left = notMoved(before.first());
    return new ProfileStore.Pair(
        left.moved(target), notMoved(before.second()).joinedBy(source, left));
  }

  // The second time there is nothing to do, unless a merge was interrupted.
  private void takeOver(Reader name, Reader target) {
    if (isSame(name, target)) {
      return;
    }
    Profile left = store.profile(name.pseudonym());
    store.change(target, profile -> notMoved(profile).joinedBy(name, left));
    copyEvents(name.pseudonym(), target, Profiles::notMoved);
  }

  private Profile after(Profile profile, List<Event> events) {
    return consenting(notMoved(profile)).with(model.after(profile.interests(), events));
  }

  private Profile consenting(Profile profile) {
    if (!profile.allows(Purpose.TRACKING, trackingAssumed)) {
      throw new NoConsentException(Purpose.TRACKING);
    }
    return profile;
  }

  // Most profiles never moved, so the work is tried under the given name first.
  private <T> T atHome(Reader reader, Function<Reader, T> work) {
    return atHome(reader, work, new HashSet<>());
  }

  private <T> T atHome(Reader reader, Function<Reader, T> work, Set<String> passed) {
    adoptFormer(reader);
    try {
      return work.apply(reader);
    } catch (MovedException moved) {
      boolean isFirst = passed.add(reader.pseudonym());
      return atHome(isFirst ? moved.to() : cut(reader), work, passed);
    }
  }

  private Reader home(Reader reader) {
    List<Reader> path = path(reader);
    return path.get(path.size() - 1);
  }

  // The names from this one to the one under which the profile is kept now.
  private List<Reader> path(Reader reader) {
    Map<String, Reader> passed = new LinkedHashMap<>();
    Optional<Reader> next = Optional.of(reader);
    while (next.isPresent()) {
      Reader name = next.get();
      adoptFormer(name);
      if (passed.putIfAbsent(name.pseudonym(), name) != null) {
        cut(name);
        return path(reader);
      }
      next = store.profile(name.pseudonym()).movedTo();
    }
    return List.copyOf(passed.values());
  }

  // Ends a circle of names that lead to each other; earlier merges could leave one behind.
  private Reader cut(Reader reader) {
    store.change(reader, Profile::unmoved);
    return reader;
  }

  private static boolean isSame(Reader name, Reader other) {
    return name.pseudonym().equals(other.pseudonym());
  }

  private static Profile notMoved(Profile profile) {
    profile
        .movedTo()
        .ifPresent(
            to -> {
              throw new MovedException(to);
            });
    return profile;
  }

  // After a rotation of the secret, the profile gets its new name with the first write.
  private void adoptFormer(Reader reader) {
    former(reader)
        .ifPresent(
            former -> {
              Profile left = store.profile(former.pseudonym());
              store.change(reader, profile -> profile.followedBy(left));
              if (left.movedTo().isEmpty()) {
                copyEvents(former.pseudonym(), reader, UnaryOperator.identity());
              }
              store.delete(former.pseudonym());
            });
  }

  private Optional<Reader> former(Reader reader) {
    return reader.former().stream()
        .filter(pseudonym -> !store.profile(pseudonym).isNone())
        .findFirst()
        .map(pseudonym -> new Reader(pseudonym, List.of(), reader.suppression()));
  }

  private void copyEvents(String pseudonym, Reader target, UnaryOperator<Profile> check) {
    List<Event> events = store.events(pseudonym);
    if (!events.isEmpty()) {
      store.record(
          target,
          events,
          (profile, added) -> check.apply(profile).with(model.after(profile.interests(), added)));
    }
  }
}
