package io.suasion.copywriting.domain;

import java.util.List;

/**
 * Words by which a text claims something. A claim about slots is no fault beside a statement of one
 * of them: {@code prices} claims nothing that can be checked in a text that states neither a price
 * nor a price range. A claim about no slot can never be checked: {@code award-winning}.
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
