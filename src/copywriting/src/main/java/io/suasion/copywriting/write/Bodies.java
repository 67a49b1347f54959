package io.suasion.copywriting.write;

import java.util.List;
import java.util.Optional;

/**
 * The bodies to choose from.
 *
 * @param bodies at least one, the best first
 * @param degraded why no model wrote them; empty if one did
 */
record Bodies(List<Body> bodies, Optional<String> degraded, DraftReport drafts) {

  Bodies {
    bodies = List.copyOf(bodies);
  }
}
