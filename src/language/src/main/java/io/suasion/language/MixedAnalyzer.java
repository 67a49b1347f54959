package io.suasion.language;

import java.util.ArrayList;
import java.util.List;

/** Both languages in one text: each analyzer works on the runs in its script. */
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
    return tag(text).stream().map(TaggedWord::span).toList();
  }

  @Override
  public List<TaggedWord> tag(String text) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (Span run : Span.inside(sentences(text), text, Runs::of)) {
      String part = run.in(text);
      TextAnalyzer analyzer = Runs.isChinese(part) ? chinese : english;
      analyzer.tag(part).forEach(word -> tagged.add(word.shifted(run.start())));
    }
    return tagged;
  }

  /** Those of the Chinese analyzer, which takes foreign words for nouns. */
  @Override
  public List<Keyword> keywords(String text, int most) {
    return chinese.keywords(text, most);
  }

  @Override
  public String detokenize(List<String> words) {
    return chinese.detokenize(words);
  }
}
