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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTest {

  private final TextAnalyzer english = Analyzers.SHARED.of(TextLanguage.ENGLISH);

  @Test
  void anAbbreviationDoesNotEndASentence() {
    assertThat(sentences("Dr. Smith's team went there. It isn't cheap!"))
        .containsExactly("Dr. Smith's team went there.", "It isn't cheap!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask Prof. Adler of St. Moritz, e.g. by mail.",
        "It is size M vs. size L, i.e. larger.",
        "See no. 12 on p. 3 for more.",
        "Zumo! is a drink.",
        "Well... maybe later.",
        "A litre is $2.75, ten are $1,020.50, and both weigh 10.2.",
        "Look at www.lamps.example/all?page=2.Then or write to us.",
      })
  void aMarkInsideASentenceDoesNotEndIt(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void anAbbreviationMayBeTheEndOfASentence() {
    assertThat(
            sentences("We grew up in the U.K. They did not. It opens at 9 a.m. The bar is free."))
        .containsExactly(
            "We grew up in the U.K.", "They did not.", "It opens at 9 a.m.", "The bar is free.");
    assertThat(sentences("Buy Zumo! Then relax.")).containsExactly("Buy Zumo!", "Then relax.");
    assertThat(sentences("It is great! i love it.")).hasSize(2);
  }

  @Test
  void marksAloneAreNoSentence() {
    assertThat(sentences("Sale!!! Last day!!! ??? Come in."))
        .containsExactly("Sale!!!", "Last day!!! ???", "Come in.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "See https://lamps.example/a_b?x=1&y=2.|See https://lamps.example/a_b?x=1&y=2 .",
        "Go to lamps.example, or Lamps.com!|Go to lamps.example , or Lamps.com !",
        "lamps.co.uk/sale?q=%20#top (new)|lamps.co.uk/sale?q=%20#top ( new )",
        "Mail jo.b+x@lamps.example now|Mail jo.b+x@lamps.example now",
        "#WinterSale at @lamp_shop: 20%, 20 %|#WinterSale at @lamp_shop : 20 % , 20 %",
        "code WIN-24 on a KT-510b or AB-1-C|code WIN-24 on a KT-510b or AB-1-C",
        "rust/zig2/svg and and/or|rust / zig2 / svg and and / or",
        "w/o fees, 24/7, 1/2 price, 3/14/2031|w/o fees , 24/7 , 1/2 price , 3/14/2031",
        "C++, C#, AA+ and A++.|C++ , C# , AA+ and A++ .",
        "5.8GHz, 12x30cm, 750W, $3.20/kg, 8:30pm|5.8GHz , 12x30cm , 750W , $ 3.20 / kg , 8:30 pm",
        "A Hi-Fi, a T-shirt.|A Hi - Fi , a T - shirt .",
        "Neat.Cheap.|Neat . Cheap .",
        "(7) (8)|( 7 ) ( 8 )",
        "🎁GIFTS🎁👩‍👩‍👧|🎁 GIFTS 🎁 👩‍👩‍👧",
        "Mr. Poe, e.g. at 5 p.m. The|Mr. Poe , e.g. at 5 p.m. The",
      })
  void whatIsNoOrdinaryWordIsCutAsAReaderSeesIt(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @Test
  void aKeywordIsNoAddressAndACompoundStaysWhole() {
    List<Keyword> keywords =
        english.keywords("A T-shirt 🎁 at lamps.example/x or jo@lamps.example !!!", 10);

    assertThat(keywords).extracting(Keyword::text).containsExactly("T-shirt");
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
