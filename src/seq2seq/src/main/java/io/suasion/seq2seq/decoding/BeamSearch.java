package io.suasion.seq2seq.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the most probable hypotheses of each length. Finished hypotheses are ranked by their mean
 * log probability.
 */
final class BeamSearch implements Search {

  private final int beams;
  private final DecodingConstraints permission;
  private final List<Hypothesis> ended = new ArrayList<>();
  private List<Row> rows = List.of(new Row(Hypothesis.EMPTY, 0));

  private record Extension(Row row, boolean ends) {
    double logProbability() {
      return row.hypothesis().logProbability();
    }
  }

  BeamSearch(int beams, DecodingConstraints permission) {
    this.beams = beams;
    this.permission = permission;
  }

  @Override
  public List<Row> rows() {
    return rows;
  }

  @Override
  public void advance(Continuations continuations) {
    List<Extension> candidates = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      extend(row, continuations, candidates);
    }
    candidates.sort(Comparator.comparingDouble(Extension::logProbability).reversed());
    List<Row> kept = new ArrayList<>();
    // Twice as many candidates as beams: if every beam ends, as many can still go on.
    for (Extension candidate : candidates.subList(0, Math.min(2 * beams, candidates.size()))) {
      if (candidate.ends()) {
        ended.add(candidate.row().hypothesis());
      } else if (kept.size() < beams) {
        kept.add(candidate.row());
      }
    }
    rows = isOver(kept) ? List.of() : kept;
  }

  private void extend(int row, Continuations continuations, List<Extension> candidates) {
    Hypothesis hypothesis = rows.get(row).hypothesis();
    int[] ids = continuations.ids()[row];
    for (int rank = 0, taken = 0; rank < ids.length && taken < 2 * beams; rank++) {
      if (permission.allows(hypothesis, ids[rank])) {
        double logProbability = continuations.logProbabilities()[row][rank];
        boolean ends = permission.isEnd(ids[rank]);
        Hypothesis next =
            ends
                ? hypothesis.ended(logProbability)
                : hypothesis.followedBy(ids[rank], logProbability);
        candidates.add(new Extension(new Row(next, row), ends));
        taken++;
      }
    }
  }

  /** Enough have ended, and nothing that goes on looks better than the best of them. */
  private boolean isOver(List<Row> kept) {
    if (ended.size() < beams) {
      return false;
    }
    double best = ended.stream().mapToDouble(Hypothesis::score).max().orElseThrow();
    return ended.size() >= 2 * beams
        || kept.stream().noneMatch(row -> row.hypothesis().score() > best);
  }

  @Override
  public List<Hypothesis> results() {
    return ended.isEmpty() ? rows.stream().map(Row::hypothesis).toList() : List.copyOf(ended);
  }
}
