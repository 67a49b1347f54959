package io.suasion.audience;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Where profiles and events are kept, under pseudonyms. Calls block; implementations are thread
 * safe and throw {@link StoreUnavailableException} where the caller should try again later.
 */
public interface ProfileStore {

  /** The profiles of two readers. */
  record Pair(Profile first, Profile second) {}

  /** What is known of a profile; {@link Profile#NONE} if it never was seen. One read. */
  Profile profile(String pseudonym);

  /**
   * Remembers the events that it does not know yet and what they make of the profile, both or
   * neither.
   *
   * @param events with distinct ids
   * @param update the profile after some new events; called again where another writer was faster;
   *     it may refuse by an exception, which is thrown on
   * @return the ids of the events that were new, once they are durable
   * @throws SuppressedException where the reader must stay forgotten
   */
  Set<String> record(
      Reader reader, List<Event> events, BiFunction<Profile, List<Event>, Profile> update);

  /**
   * Changes a profile, and returns once that is durable.
   *
   * @throws SuppressedException where the reader must stay forgotten
   */
  void change(Reader reader, UnaryOperator<Profile> change);

  /**
   * Changes two profiles, both or neither, and returns once that is durable.
   *
   * @param change called again where another writer was faster; it may refuse by an exception,
   *     which is thrown on
   * @throws SuppressedException where one of the readers must stay forgotten
   */
  void change(Reader first, Reader second, UnaryOperator<Pair> change);

  /** All events of a profile that are still remembered, in no order. */
  List<Event> events(String pseudonym);

  /** Deletes the profile and its events; returns how many items there were. */
  int delete(String pseudonym);
}
