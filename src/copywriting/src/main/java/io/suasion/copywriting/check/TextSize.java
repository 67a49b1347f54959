package io.suasion.copywriting.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures a text as a channel does. */
public enum TextSize {
  /** Unicode code points. */
  CHARACTERS {
    @Override
    public int of(String text) {
      return text.codePointCount(0, text.length());
    }
  },
  /** Code points, of which East Asian wide ones and emoji count 2. */
  WIDTH {
    @Override
    public int of(String text) {
      return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }
  },
  /**
   * Messages. A message has 160 GSM-7 units, or 153 as one of several; in other alphabets it has 70
   * UTF-16 units, or 67.
   */
  SMS {
    @Override
    public int of(String text) {
      return isGsm(text)
          ? messages(text.codePoints().map(TextSize::septets).toArray(), 160, 153)
          : messages(text.codePoints().map(Character::charCount).toArray(), 70, 67);
    }
  };

  // GSM 03.38, default alphabet and its extension.
  private static final Set<Integer> GSM =
      points(
          "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
              + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
  private static final Set<Integer> GSM_EXTENSION = points("\f^{}\\[~]|€");

  /** The room that a text takes. */
  public abstract int of(String text);

  private static Set<Integer> points(String text) {
    return text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isGsm(String text) {
    return text.codePoints().allMatch(p -> GSM.contains(p) || GSM_EXTENSION.contains(p));
  }

  private static int septets(int point) {
    return GSM_EXTENSION.contains(point) ? 2 : 1;
  }

  /** A character of several units is never split over two messages. */
  private static int messages(int[] units, int single, int part) {
    if (Arrays.stream(units).sum() <= single) {
      return 1;
    }
    int messages = 1;
    int used = 0;
    for (int unit : units) {
      if (used + unit > part) {
        messages++;
        used = 0;
      }
      used += unit;
    }
    return messages;
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
