package io.suasion.language;

import static io.suasion.language.PartOfSpeech.ADJ;
import static io.suasion.language.PartOfSpeech.AUX;
import static io.suasion.language.PartOfSpeech.DET;
import static io.suasion.language.PartOfSpeech.NOUN;
import static io.suasion.language.PartOfSpeech.PART;
import static io.suasion.language.PartOfSpeech.PRON;
import static io.suasion.language.PartOfSpeech.PUNCT;
import static io.suasion.language.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTest {

  private final TextAnalyzer english = Analyzers.SHARED.of(TextLanguage.ENGLISH);

  @Test
  void anAbbreviationDoesNotEndASentence() {
    assertThat(sentences("Dr. Smith's team went there. It isn't cheap!"))
        .containsExactly("Dr. Smith's team went there.", "It isn't cheap!");
  }

  @Test
  void aBlankLineEndsASentenceThatHasNoFullStop() {
    assertThat(sentences("Summer sale\n \nEverything must go.\nReally.\r\n\r\nBye"))
        .containsExactly("Summer sale", "Everything must go.", "Really.", "Bye");
  }

  @Test
  void contractionsAndMarksAreWordsOfTheirOwn() {
    assertThat(words("We don't sell the chef’s knives (from $3.50)."))
        .containsExactly(
            "We", "do", "n't", "sell", "the", "chef", "’s", "knives", "(", "from", "$", "3.50", ")",
            ".");
  }

  @Test
  void wordsKnowWhatTheyAreAndUnderWhichFormADictionaryListsThem() {
    List<TaggedWord> words = english.tag("The largest rooms weren't what we loved.");

    assertThat(words)
        .extracting(TaggedWord::partOfSpeech)
        .containsExactly(DET, ADJ, NOUN, AUX, PART, PRON, PRON, VERB, PUNCT);
    assertThat(words)
        .extracting(TaggedWord::lemma)
        .containsExactly("the", "large", "room", "be", "not", "what", "we", "love", ".");
  }

  @Test
  void aKeywordIsANounPhraseAndTheBestHasScoreOne() {
    List<Keyword> keywords =
        english.keywords(
            "Green Man is a family restaurant by the river. The family restaurant has a garden.",
            3);

    assertThat(keywords).hasSize(3);
    assertThat(keywords.get(0)).isEqualTo(new Keyword("family restaurant", 1));
    assertThat(keywords).extracting(Keyword::text).contains("Green Man");
    assertThat(keywords).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void aTextOfStopWordsHasNoKeywords() {
    assertThat(english.keywords("It is what it is, and that is all.", 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Green Man isn't cheap, but we've loved it!",
        "Rooms (with a view) from $99.50; book today.",
        "She said \"come in\" and smiled.",
        "A 15-year term: that's 20% off — no, 30%!",
        "You cannot miss the chefs' table."
      })
  void wordsGoBackToTheTextTheyCameFrom(String text) {
    String expected = text.replace(" — ", "—");

    assertThat(english.detokenize(words(text))).isEqualTo(expected);
  }

  @Test
  void aNameKeepsItsCapitalsInTheDictionary() {
    List<TaggedWord> words = english.tag("I met Angela in Berlin's parks.");

    assertThat(words)
        .extracting(TaggedWord::lemma)
        .containsExactly("I", "meet", "Angela", "in", "Berlin", "'s", "park", ".");
  }

  private List<String> sentences(String text) {
    return english.sentences(text).stream().map(span -> span.in(text)).toList();
  }

  private List<String> words(String text) {
    return english.words(text).stream().map(span -> span.in(text)).toList();
  }
}
