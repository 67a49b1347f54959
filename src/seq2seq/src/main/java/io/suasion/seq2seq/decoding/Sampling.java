package io.suasion.seq2seq.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws each token from the most probable ones that together hold a given share (Holtzman et al.,
 * 2020). Each sample has its own source of randomness: how many others there are changes nothing.
 */
final class Sampling implements Search {

  private static final double SHARE = 0.9;

  private final DecodingConstraints permission;
  private final List<Hypothesis> ended = new ArrayList<>();
  private List<Row> rows;
  private List<RandomGenerator> randoms;

  Sampling(int samples, DecodingConstraints permission, long seed) {
    this.permission = permission;
    this.rows = IntStream.range(0, samples).mapToObj(i -> new Row(Hypothesis.EMPTY, i)).toList();
    this.randoms =
        IntStream.range(0, samples)
            .<RandomGenerator>mapToObj(i -> new SplittableRandom(seed * 1_000_003 + i))
            .toList();
  }

  @Override
  public List<Row> rows() {
    return rows;
  }

  @Override
  public void advance(Continuations continuations) {
    List<Row> kept = new ArrayList<>();
    List<RandomGenerator> left = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Hypothesis hypothesis = rows.get(row).hypothesis();
      int rank = draw(hypothesis, continuations, row, randoms.get(row));
      if (rank < 0) {
        continue;
      }
      int token = continuations.ids()[row][rank];
      double logProbability = continuations.logProbabilities()[row][rank];
      if (permission.isEnd(token)) {
        ended.add(hypothesis.ended(logProbability));
      } else {
        kept.add(new Row(hypothesis.followedBy(token, logProbability), row));
        left.add(randoms.get(row));
      }
    }
    rows = kept;
    randoms = left;
  }

  /** The rank of the token drawn, or -1 where nothing may follow. */
  private int draw(
      Hypothesis hypothesis, Continuations continuations, int row, RandomGenerator random) {
    List<Integer> nucleus = new ArrayList<>();
    double mass = 0;
    int[] ids = continuations.ids()[row];
    for (int rank = 0; rank < ids.length && mass < SHARE; rank++) {
      if (permission.allows(hypothesis, ids[rank])) {
        nucleus.add(rank);
        mass += Math.exp(continuations.logProbabilities()[row][rank]);
      }
    }
    double drawn = random.nextDouble() * mass;
    for (int rank : nucleus) {
      drawn -= Math.exp(continuations.logProbabilities()[row][rank]);
      if (drawn <= 0) {
        return rank;
      }
    }
    return nucleus.isEmpty() ? -1 : nucleus.get(nucleus.size() - 1);
  }

  @Override
  public List<Hypothesis> results() {
    return List.copyOf(ended);
  }
}
