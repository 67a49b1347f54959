package io.suasion.workbench.metrics;

import java.util.List;

/** A score of a set of outputs, at least one. Implementations are functions of their arguments. */
interface Metric {

  double score(List<TokenizedSegment> segments);
}
