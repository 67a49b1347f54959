package io.suasion.language.subwords;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into the pieces that byte-pair encoding never merges across. */
final class PreTokenizer {

  /** Stands for a space inside a token, so that a vocabulary file can be read. */
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

  /** All of the text, in order; a space in front of a word belongs to the word. */
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
