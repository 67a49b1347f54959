package io.suasion.language;

import java.util.List;

/** Analyzes texts in both languages: each analyzer works on the runs in its script. */
final class MixedAnalyzer implements TextAnalyzer {

  private final TextAnalyzer english;
  private final TextAnalyzer chinese;

  MixedAnalyzer(TextAnalyzer english, TextAnalyzer chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  @Override
  public List<Span> sentences(String text) {
    return chinese.sentences(text);
  }

  @Override
  public List<Span> words(String text) {
    return Span.inside(runs(text), text, run -> of(run).words(run));
  }

  @Override
  public List<TaggedWord> tag(String text) {
    return TaggedWord.inside(runs(text), text, run -> of(run).tag(run));
  }

  private List<Span> runs(String text) {
    return Span.inside(sentences(text), text, Runs::of);
  }

  private TextAnalyzer of(String run) {
    return Runs.isChinese(run) ? chinese : english;
  }

  /**
   * The keywords by the Chinese analyzer. It finds English ones too, because it takes foreign words
   * for nouns.
   */
  @Override
  public List<Keyword> keywords(String text, int most) {
    return chinese.keywords(text, most);
  }

  @Override
  public String detokenize(List<String> words) {
    return chinese.detokenize(words);
  }
}
