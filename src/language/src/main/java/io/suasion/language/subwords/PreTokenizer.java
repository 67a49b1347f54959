package io.suasion.language.subwords;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into the pieces that byte-pair encoding never merges across. */
final class PreTokenizer {

  /** The sign for a space inside a token, so that people can read a vocabulary file. */
  static final char BOUNDARY = '\u2581';

  private static final Pattern PIECE =
      Pattern.compile(
          " ?⟦[^⟦⟧\\s]+⟧"
              + "| ?\\p{L}[\\p{L}\\p{M}]*"
              + "|'\\p{L}+"
              + "| ?\\p{N}+"
              + "| ?[^\\s\\p{L}\\p{N}⟦⟧]+"
              + "|[\\s⟦⟧]");
  private static final Predicate<String> SYMBOL =
      Pattern.compile(" ?⟦[^⟦⟧\\s]+⟧").asMatchPredicate();

  private PreTokenizer() {}

  /** The pieces of the whole text, in order. A space in front of a word belongs to the word. */
  static List<String> of(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  static boolean isSymbol(String piece) {
    return SYMBOL.test(piece);
  }

  static String token(String piece) {
    return piece.replace(' ', BOUNDARY);
  }
}
