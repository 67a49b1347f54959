package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A word, what it is, and the form under which a dictionary lists it.
 *
 * @param lemma in Chinese the word itself
 */
public record TaggedWord(Span span, PartOfSpeech partOfSpeech, String lemma) {

  /** The words that the tagger sees in each of the parts, as words of the whole text. */
  static List<TaggedWord> inside(
      List<Span> parts, String text, Function<String, List<TaggedWord>> tagger) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (Span part : parts) {
      tagger.apply(part.in(text)).forEach(word -> tagged.add(word.shifted(part.start())));
    }
    return tagged;
  }

  private TaggedWord shifted(int by) {
    return at(span.shifted(by));
  }

  TaggedWord at(Span place) {
    return new TaggedWord(place, partOfSpeech, lemma);
  }
}
