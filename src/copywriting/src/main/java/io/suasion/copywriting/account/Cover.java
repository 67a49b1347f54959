package io.suasion.copywriting.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the best way to account for a text: with as few words at fault as possible, and with long
 * phrases.
 */
final class Cover {

  /** Marks that decorate a text and say nothing. */
  private static final Set<String> DECORATION = Set.of("✓", "✔", "#", "@", "№", "|");

  private Cover() {}

  /** The matches from the first token to the last, without overlap. No match holds a stop. */
  static List<Match> of(Matches matches, List<Token> tokens) {
    int size = tokens.size();
    double[] costs = new double[size + 1];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    costs[0] = 0;
    Match[] last = new Match[size + 1];
    for (int start = 0; start < size; start++) {
      for (Match match : candidates(matches, start)) {
        double cost = costs[start] + cost(match, tokens);
        if (cost < costs[match.end()]) {
          costs[match.end()] = cost;
          last[match.end()] = match;
        }
      }
    }
    return path(last, tokens);
  }

  private static List<Match> candidates(Matches matches, int start) {
    List<Match> candidates = new ArrayList<>(matches.at(start));
    candidates.add(new Match(start, start + 1, AccountedBy.UNACCOUNTED, Optional.empty()));
    return candidates;
  }

  private static double cost(Match match, List<Token> tokens) {
    return isMark(match, tokens) ? 0 : match.cost();
  }

  private static boolean isMark(Match match, List<Token> tokens) {
    Token token = tokens.get(match.start());
    return match.by() == AccountedBy.UNACCOUNTED
        && (token.isStop() || DECORATION.contains(token.word()));
  }

  private static List<Match> path(Match[] last, List<Token> tokens) {
    List<Match> path = new ArrayList<>();
    int at = tokens.size();
    while (at > 0) {
      Match match = last[at];
      if (!isMark(match, tokens)) {
        path.add(match);
      }
      at = match.start();
    }
    Collections.reverse(path);
    return path;
  }
}
