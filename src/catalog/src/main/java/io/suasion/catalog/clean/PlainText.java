package io.suasion.catalog.clean;

/**
 * Recognises texts in which there is nothing to clean. Most texts are like this, and cleaning them
 * would take most of the time.
 */
final class PlainText {

  private static final String MARKUP = "<&\\";
  private static final String PUNCTUATION = "，。、；：！？（）【】《》“”‘’–—·…£€¥°®™²³×½″′≤≥";

  private PlainText() {}

  /** Whether cleaning would surely change nothing. */
  static boolean is(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  private static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ' && MARKUP.indexOf(c) < 0;
    }
    boolean han = c >= 0x4E00 && c <= 0x9FFF;
    boolean latin = c >= 0xC0 && c <= 0x17F;
    return han || latin || PUNCTUATION.indexOf(c) >= 0;
  }
}
