package io.suasion.audience;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Where the interests of readers are kept, under pseudonyms. Calls block; implementations are
 * thread safe and throw {@link StoreUnavailableException} where the caller should try again later.
 */
public interface ProfileStore {

  /** What is known of a profile; {@link Interests#NONE} if it never was seen. */
  Interests interests(String profile);

  /**
   * Remembers the events that it does not know yet and what they make of the profile's interests,
   * both or neither.
   *
   * @param events of one profile, with distinct ids
   * @param update the interests after some new events; called again where another writer was faster
   * @return the ids of the events that were new, once they are durable
   */
  Set<String> record(
      String profile, List<Event> events, BiFunction<Interests, List<Event>, Interests> update);
}
