package io.suasion.language;

import java.lang.Character.UnicodeScript;

/** Tells the language of a text by the scripts of its letters. */
public final class Languages {

  /** Below this share of the words a second script counts as names inside the first. */
  private static final double RARE = .1;

  private Languages() {}

  /**
   * {@code CHINESE} if nearly all words are in Han, {@code MIXED} if both Han and another script
   * hold at least a tenth of the words, else {@code ENGLISH}, also for a text without letters. A
   * Han character counts as a word, and so does a run of other letters.
   */
  public static TextLanguage identify(String text) {
    long han = 0;
    long others = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean isHan = isHan(character);
      boolean isOther = !isHan && Character.isLetter(character);
      han += isHan ? 1 : 0;
      others += isOther && !inWord ? 1 : 0;
      inWord = isOther || (inWord && isMark(character));
    }
    return byShare(han, others);
  }

  static boolean isHan(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  private static boolean isMark(int character) {
    return character == '\'' || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static TextLanguage byShare(long han, long others) {
    double rare = RARE * (han + others);
    if (han == 0 || han < rare) {
      return TextLanguage.ENGLISH;
    }
    return others < rare ? TextLanguage.CHINESE : TextLanguage.MIXED;
  }
}
