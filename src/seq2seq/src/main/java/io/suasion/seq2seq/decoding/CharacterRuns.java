package io.suasion.seq2seq.decoding;

import io.suasion.language.subwords.Subwords;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Forbids repetition in texts without blanks, whose subwords are cut differently from place to
 * place: no run of four characters occurs twice, and no two characters occur twice in a row. Not
 * thread-safe.
 */
final class CharacterRuns implements Repetition {

  private static final int RUN = 4;

  private final Subwords subwords;
  private int[] known = new int[0];
  private String ending = "";
  private final Set<String> runs = new HashSet<>();

  CharacterRuns(Subwords subwords) {
    this.subwords = subwords;
  }

  @Override
  public boolean repeats(int[] before, int token) {
    if (before != known) {
      remember(before);
    }
    String longer = ending + subwords.token(token);
    return IntStream.rangeClosed(0, longer.length() - RUN)
        .mapToObj(start -> longer.substring(start, start + RUN))
        .anyMatch(run -> runs.contains(run) || stutters(run));
  }

  /** Cuts the runs of a text once, because the search asks about one text again and again. */
  private void remember(int[] before) {
    known = before;
    runs.clear();
    StringBuilder text = new StringBuilder();
    for (int token : before) {
      text.append(subwords.token(token));
    }
    for (int end = RUN; end <= text.length(); end++) {
      runs.add(text.substring(end - RUN, end));
    }
    ending = text.substring(Math.max(0, text.length() - RUN + 1));
  }

  private static boolean stutters(String run) {
    return run.charAt(0) == run.charAt(2) && run.charAt(1) == run.charAt(3);
  }
}
