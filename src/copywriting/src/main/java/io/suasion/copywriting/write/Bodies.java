package io.suasion.copywriting.write;

import io.suasion.copywriting.check.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies to choose from.
 *
 * @param bodies at least one, the best first
 * @param degraded why no model wrote them; empty if one did
 */
record Bodies(List<Body> bodies, Optional<String> degraded, Map<Reason, Integer> rejected) {

  Bodies {
    bodies = List.copyOf(bodies);
    rejected = Map.copyOf(rejected);
  }
}
