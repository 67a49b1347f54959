package io.suasion.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words, model numbers, addresses and numbers in Latin letters and digits in Chinese texts.
 * HanLP cuts them between letters and digits, and cuts English words where it knows a part.
 */
final class ForeignWords {
  private static final String UNIT = "[\\p{IsLatin}\\p{Nd}_]";

  /**
   * A word with at least one letter: {@code warranty}, {@code RSW18-D7}, {@code 5g}, {@code H&M},
   * {@code C++}.
   */
  private static final String WORD =
      "(?<!"
          + UNIT
          + ")\\p{Nd}*+[\\p{IsLatin}_]"
          + UNIT
          + "*+(?:['’&-]"
          + UNIT
          + "++){0,20}+"
          + "(?:\\+{2,3}(?!\\+)|\\+(?![\\p{L}\\p{N}+]))?+";

  /** A number, with its unit if it has one: {@code 4.55}, {@code 1,299.50}, {@code 2.4GHz}. */
  private static final String NUMBER =
      "(?<!"
          + UNIT
          + ")(?:\\p{Nd}{1,3}+(?:,\\p{Nd}{3}){1,20}+(?!\\p{Nd})(?:\\.\\p{Nd}++)?"
          + "|\\p{Nd}++(?:\\.\\p{Nd}++){1,20}+)"
          + UNIT
          + "*+";

  private static final String HASHTAG = "(?<!" + UNIT + ")#[\\p{IsLatin}_]" + UNIT + "*+";
  private static final Pattern WHOLE = Pattern.compile(HASHTAG + "|" + NUMBER + "|" + WORD);

  /** Words of a letter and a character, such as {@code T恤}, which HanLP does not know. */
  private static final Dictionary LETTER_WORDS =
      new Dictionary(Resources.lines("letter-words-zh.txt"));

  private ForeignWords() {}

  /** HanLP's terms, with the parts of one word joined. */
  static List<Term> whole(String text, List<Term> terms) {
    boolean[] inside = inside(text);
    List<Term> joined = new ArrayList<>();
    int from = 0;
    for (int next = 1; next <= terms.size(); next++) {
      if (next == terms.size() || !inside[terms.get(next).offset]) {
        joined.add(join(text, terms.subList(from, next)));
        from = next;
      }
    }
    return joined;
  }

  private static Term join(String text, List<Term> parts) {
    Term first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    Term last = parts.get(parts.size() - 1);
    String word = text.substring(first.offset, last.offset + last.length());
    Term whole = new Term(word, nature(word));
    whole.offset = first.offset;
    return whole;
  }

  /** The places of letter words. */
  static List<Span> letterWords(String text) {
    return LETTER_WORDS.find(text).stream().filter(word -> isAlone(text, word)).toList();
  }

  /** For each place, whether it lies inside a word and no term may start there. */
  private static boolean[] inside(String text) {
    boolean[] inside = new boolean[text.length() + 1];
    List<Span> wholes = new ArrayList<>(Addresses.find(text));
    wholes.addAll(Span.matches(WHOLE, text));
    wholes.addAll(letterWords(text));
    for (Span whole : wholes) {
      Arrays.fill(inside, whole.start() + 1, whole.end(), true);
    }
    return inside;
  }

  /** Whether no letter or digit stands before the word: {@code XT恤} holds no {@code T恤}. */
  private static boolean isAlone(String text, Span word) {
    return word.start() == 0
        || !isLatin(text.charAt(word.start()))
        || (!isLatin(text.charAt(word.start() - 1))
            && !Character.isDigit(text.charAt(word.start() - 1)));
  }

  private static boolean isLatin(char unit) {
    return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN;
  }

  private static Nature nature(String word) {
    if (word.codePoints().anyMatch(Languages::isHan)) {
      return Nature.n;
    }
    return word.codePoints().anyMatch(Character::isLetter) ? Nature.nx : Nature.m;
  }
}
