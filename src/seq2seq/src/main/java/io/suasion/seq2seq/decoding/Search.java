package io.suasion.seq2seq.decoding;

import java.util.List;

/** Grows hypotheses step by step; several searches share the steps of one model. */
interface Search {

  /** The rows to continue; none when the search is over. */
  List<Row> rows();

  /** Takes what may follow each of {@link #rows()}, in their order. */
  void advance(Continuations continuations);

  /** The finished texts; if none is finished, the unfinished ones. */
  List<Hypothesis> results();

  /**
   * A hypothesis and the row that it continues.
   *
   * @param parent its row in the step before
   */
  record Row(Hypothesis hypothesis, int parent) {

    int lastToken(int start) {
      int[] tokens = hypothesis.tokens();
      return tokens.length == 0 ? start : tokens[tokens.length - 1];
    }
  }
}
