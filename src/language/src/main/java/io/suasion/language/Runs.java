package io.suasion.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text of two scripts into runs of Chinese and of everything else. */
final class Runs {

  private Runs() {}

  /**
   * The runs of the whole text. Digits, spaces and Western punctuation stay with the run before
   * them.
   */
  static List<Span> of(String text) {
    List<Span> runs = new ArrayList<>();
    BitSet letterWords = letterWords(text);
    int start = 0;
    boolean chinese = isChinese(text);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean isChinese = isChinese(character) || letterWords.get(i);
      boolean turns = chinese ? Character.isLetter(character) && !isChinese : isChinese;
      if (turns && i > start) {
        runs.add(new Span(start, i));
        start = i;
      }
      chinese ^= turns;
    }
    runs.add(new Span(start, text.length()));
    return Graphemes.mend(text, runs);
  }

  /** Whether a run is Chinese, by its first character or word. */
  static boolean isChinese(String run) {
    return !run.isEmpty() && (isChinese(run.codePointAt(0)) || letterWords(run).get(0));
  }

  private static BitSet letterWords(String text) {
    BitSet places = new BitSet();
    ForeignWords.letterWords(text).forEach(word -> places.set(word.start(), word.end()));
    return places;
  }

  private static boolean isChinese(int character) {
    return Languages.isHan(character)
        || (character >= 0x3000 && character < 0x3040)
        || (character >= 0xFF00 && character < 0xFFF0);
  }
}
