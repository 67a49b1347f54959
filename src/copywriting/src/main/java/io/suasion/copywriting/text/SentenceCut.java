package io.suasion.copywriting.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences without cutting the values that it tells. */
public final class SentenceCut {

  private SentenceCut() {}

  /**
   * The ends of the sentences. The last end is the end of the text.
   *
   * @param spans pairs of start and end in which no sentence ends, unless at the span's own end
   */
  public static List<Integer> ends(String text, List<int[]> spans) {
    List<Integer> ends = new ArrayList<>();
    for (int at : SentenceEnds.all(text)) {
      if (at < text.length() && spans.stream().noneMatch(s -> s[0] < at && at < s[1])) {
        ends.add(at);
      }
    }
    ends.add(text.length());
    return ends;
  }

  /** The sentences of a passage, without the spaces between them. */
  public static List<Passage> cut(Passage passage) {
    List<int[]> spans =
        passage.statements().stream().map(told -> new int[] {told.start(), told.end()}).toList();
    List<Passage> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends(passage.text(), spans)) {
      while (start < end && Character.isWhitespace(passage.text().charAt(start))) {
        start++;
      }
      if (start < end) {
        sentences.add(passage.slice(start, end));
      }
      start = end;
    }
    return sentences;
  }
}
