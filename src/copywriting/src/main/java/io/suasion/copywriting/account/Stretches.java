package io.suasion.copywriting.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns matches of tokens into stretches of the text. */
final class Stretches {

  private Stretches() {}

  /**
   * The stretches of a cover. Neighbouring Chinese characters without a source make one stretch.
   */
  static List<Stretch> of(List<Match> cover, List<Token> tokens) {
    List<Stretch> stretches = new ArrayList<>();
    for (Match match : cover) {
      Stretch next = stretch(match, tokens);
      int last = stretches.size() - 1;
      if (last >= 0 && continues(stretches.get(last), next, tokens.get(match.start()))) {
        Stretch before = stretches.remove(last);
        stretches.add(new Stretch(before.start(), next.end(), next.by(), Optional.empty()));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static Stretch stretch(Match match, List<Token> tokens) {
    return new Stretch(
        tokens.get(match.start()).start(),
        tokens.get(match.end() - 1).end(),
        match.by(),
        match.fact());
  }

  private static boolean continues(Stretch before, Stretch next, Token first) {
    return before.by() == AccountedBy.UNACCOUNTED
        && next.by() == AccountedBy.UNACCOUNTED
        && before.end() == next.start()
        && Character.UnicodeScript.of(first.word().codePointAt(0)) == Character.UnicodeScript.HAN;
  }
}
