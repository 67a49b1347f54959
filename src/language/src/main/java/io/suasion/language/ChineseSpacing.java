package io.suasion.language;

import java.util.List;

/** Joins Chinese words: a space only between two words that are not Chinese. */
final class ChineseSpacing {

  private ChineseSpacing() {}

  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (isForeign(text.length() == 0 ? ' ' : text.codePointBefore(text.length()))
          && isForeign(word.isEmpty() ? ' ' : word.codePointAt(0))) {
        text.append(' ');
      }
      text.append(word);
    }
    return text.toString();
  }

  private static boolean isForeign(int character) {
    return Character.isLetterOrDigit(character) && !Languages.isHan(character);
  }
}
