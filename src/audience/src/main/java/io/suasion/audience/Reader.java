package io.suasion.audience;

import java.util.List;

/**
 * The names under which a reader's data is kept.
 *
 * @param pseudonym of the profile
 * @param former pseudonyms under former secrets, the latest first
 * @param suppression the name under which it is remembered that the reader must stay forgotten;
 *     nobody can tell from it which profile it belongs to
 */
public record Reader(String pseudonym, List<String> former, String suppression) {
  public Reader {
    former = List.copyOf(former);
  }
}
