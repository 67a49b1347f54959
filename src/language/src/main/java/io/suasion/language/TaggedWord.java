package io.suasion.language;

/**
 * A word, what it is, and the form under which a dictionary lists it.
 *
 * @param lemma in Chinese the word itself
 */
public record TaggedWord(Span span, PartOfSpeech partOfSpeech, String lemma) {

  TaggedWord shifted(int by) {
    return at(span.shifted(by));
  }

  TaggedWord at(Span place) {
    return new TaggedWord(place, partOfSpeech, lemma);
  }
}
