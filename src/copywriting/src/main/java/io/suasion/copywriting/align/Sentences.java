package io.suasion.copywriting.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the sentences before a place in a text. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?]+[\"'’)]*(?=\\s)|[。！？]+[”’」）]*");

  private Sentences() {}

  /** The number of the sentence, from 0, in which this index lies. */
  static int at(String text, int index) {
    Matcher end = END.matcher(text).region(0, index);
    end.useTransparentBounds(true);
    int sentence = 0;
    while (end.find()) {
      sentence++;
    }
    return sentence;
  }
}
