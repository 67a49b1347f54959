package io.suasion.audience;

import java.util.List;

/**
 * Under which names a reader's data is kept.
 *
 * @param pseudonym of the profile
 * @param former pseudonyms under secrets of before, the latest first
 * @param suppression the name under which is remembered that the reader must stay forgotten; it
 *     cannot be told from which profile it is
 */
public record Reader(String pseudonym, List<String> former, String suppression) {
  public Reader {
    former = List.copyOf(former);
  }
}
