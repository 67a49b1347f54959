package io.suasion.language;

import java.util.List;

/**
 * Cuts up texts of one language. Any string is a text: stretches come in the order of the text, lie
 * inside it, do not overlap, never cut a character that readers see as one (a surrogate pair, an
 * emoji with joiners, a letter with its accents), and cover all but white space. Lemmas and
 * keywords are in normalised form. Implementations are thread-safe.
 */
public interface TextAnalyzer {

  /** The sentences, without the white space around them. */
  List<Span> sentences(String text);

  /** The words and punctuation marks; each lies in one sentence. */
  List<Span> words(String text);

  /** Words as {@link #words} cuts them, with part of speech and lemma. */
  List<TaggedWord> tag(String text);

  /**
   * The keywords of a text, the best first. Keywords with equal scores come in the order of the
   * text.
   */
  List<Keyword> keywords(String text, int most);

  /** The text that words make in this language's spacing. */
  String detokenize(List<String> words);
}
