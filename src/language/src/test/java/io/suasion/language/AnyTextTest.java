package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any string in any language. */
class AnyTextTest {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  @Property(tries = 500)
  void sentencesCoverAllButWhiteSpaceInOrder(
      @ForAll TextLanguage language, @ForAll("texts") String text) {
    assertCovers(text, Analyzers.SHARED.of(language).sentences(text));
  }

  @Property(tries = 500)
  void wordsCoverAllButWhiteSpaceInOrder(
      @ForAll TextLanguage language, @ForAll("texts") String text) {
    assertCovers(text, Analyzers.SHARED.of(language).words(text));
  }

  @Property(tries = 300)
  void wordsLieInSentences(@ForAll TextLanguage language, @ForAll("texts") String text) {
    TextAnalyzer analyzer = Analyzers.SHARED.of(language);
    List<Span> sentences = analyzer.sentences(text);

    for (Span word : analyzer.words(text)) {
      assertThat(sentences)
          .anyMatch(sentence -> sentence.start() <= word.start() && word.end() <= sentence.end());
    }
  }

  @Property(tries = 300)
  void taggedWordsAreTheWords(@ForAll TextLanguage language, @ForAll("texts") String text) {
    TextAnalyzer analyzer = Analyzers.SHARED.of(language);

    assertThat(analyzer.tag(text).stream().map(TaggedWord::span)).isEqualTo(analyzer.words(text));
  }

  @Property(tries = 300)
  void keywordsStandInTheTextAndScoreAtMostOne(
      @ForAll TextLanguage language, @ForAll("texts") String text) {
    List<Keyword> keywords = Analyzers.SHARED.of(language).keywords(text, 5);

    assertThat(keywords).hasSizeLessThanOrEqualTo(5);
    for (Keyword keyword : keywords) {
      assertThat(NormalizedText.of(text).text()).contains(keyword.text());
      assertThat(keyword.score()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 300)
  void theDictionaryLeavesEverythingElseToHold(@ForAll("texts") String text) {
    List<String> words = List.of("和服", "👩‍👩", "e", "，", "\ud83d");
    TextAnalyzer analyzer = Analyzers.SHARED.of(TextLanguage.CHINESE, words);

    assertCovers(text, analyzer.words(text));
    assertThat(analyzer.tag(text).stream().map(TaggedWord::span)).isEqualTo(analyzer.words(text));
  }

  @Property(tries = 300)
  void everyStringIsDescribedWithoutAFailure(@ForAll("texts") String text) {
    assertThat(Languages.identify(text)).isNotNull();
    for (TaggedWord word : Analyzers.SHARED.of(Languages.identify(text)).tag(text)) {
      assertThat(word.lemma()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The pub",
            "isn't",
            "Dr.",
            "good",
            "商品",
            "和服务",
            "张三",
            "。",
            "，",
            "！",
            ".",
            "?",
            " ",
            "  ",
            "\n",
            "\r\n\r\n",
            "\t",
            "\0",
            "\u0085",
            "\u00a0",
            "\u3000",
            "👩‍👩‍👧",
            "👍🏽",
            "🇨🇳",
            "é",
            "e\u0301",
            "مرحبا",
            "\u202e",
            "\u200d",
            "\ufe0f",
            "\ud83d",
            "\ude00",
            "𠮷",
            "各",
            "3.50",
            "T恤",
            "www.a.example/b?c=1",
            "jo@a.example",
            "#tag",
            "KX-7b",
            "C++",
            "and/or",
            "-",
            "$",
            "'",
            "’s",
            "(",
            "\"",
            "ﬀ",
            "Ａ",
            "\uffff",
            "ก็",
            "한국");
    Arbitrary<String> known = pieces.list().ofMaxSize(20).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
    return Arbitraries.oneOf(
        known, any, Combinators.combine(known, any, known).as((a, b, c) -> a + b + c));
  }

  private static void assertCovers(String text, List<Span> spans) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      assertIsWhiteSpace(text, last, span.start());
      assertThat(WhiteSpace.is(text.charAt(span.start()))).isFalse();
      last = span.end();
    }
    assertIsWhiteSpace(text, last, text.length());
    assertNoCharacterIsCut(text, spans);
  }

  private static void assertIsWhiteSpace(String text, int start, int end) {
    assertThat(text.substring(start, end).chars().allMatch(unit -> WhiteSpace.is((char) unit)))
        .as("white space alone between %d and %d", start, end)
        .isTrue();
  }

  private static void assertNoCharacterIsCut(String text, List<Span> spans) {
    CLUSTER
        .matcher(text)
        .results()
        .filter(cluster -> cluster.group().chars().noneMatch(unit -> WhiteSpace.is((char) unit)))
        .forEach(
            cluster ->
                assertThat(spans)
                    .as("'%s' is whole", cluster.group())
                    .anyMatch(
                        span -> span.start() <= cluster.start() && cluster.end() <= span.end()));
  }
}
