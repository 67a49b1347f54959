package io.suasion.copywriting.domain;

import java.util.List;

/**
 * Words by which a text claims something. About slots: {@code prices} claims nothing that can be
 * checked in a text that states neither a price nor a price range. About no slot: {@code
 * award-winning} can never be checked.
 *
 * @param slots attributes of which one must be stated beside these words; empty if none can be
 * @param expressions regular expressions, as a slot has them
 */
public record Claim(List<String> slots, List<String> expressions) {

  public Claim {
    slots = List.copyOf(slots);
    expressions = List.copyOf(expressions);
  }
}
