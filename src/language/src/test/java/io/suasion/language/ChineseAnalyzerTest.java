package io.suasion.language;

import static io.suasion.language.PartOfSpeech.ADJ;
import static io.suasion.language.PartOfSpeech.ADV;
import static io.suasion.language.PartOfSpeech.AUX;
import static io.suasion.language.PartOfSpeech.NOUN;
import static io.suasion.language.PartOfSpeech.PRON;
import static io.suasion.language.PartOfSpeech.PUNCT;
import static io.suasion.language.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAnalyzerTest {

  private final TextAnalyzer chinese = Analyzers.SHARED.of(TextLanguage.CHINESE);

  @Test
  void sentencesEndAtFullStopsAndAtLineEnds() {
    assertThat(sentences("他说：“你好。”真的吗？！价格3.5元\n第二行\r\n"))
        .containsExactly("他说：“你好。”", "真的吗？！", "价格3.5元", "第二行");
  }

  @Test
  void textIsCutIntoWordsWithoutSpaces() {
    assertThat(words("商品和服务的价格 很便宜。")).containsExactly("商品", "和", "服务", "的", "价格", "很", "便宜", "。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云帆 KX730PLTD/B 650L 冰箱|云帆 KX730PLTD / B 650L 冰箱",
        "型号QR42-H9，功率750W|型号 QR42-H9 ， 功率 750W",
        "4g手机和lpddr4内存|4g 手机 和 lpddr4 内存",
        "售价6.85元，共1,250.5元|售价 6.85 元 ， 共 1,250.5 元",
        "quality好，H&M的Type-C接口|quality 好 ， H&M 的 Type-C 接口",
        "学习C++和L'Oréal|学习 C++ 和 L'Oréal",
        "这件T恤和U盘，V领|这 件 T恤 和 U盘 ， V领",
        "见www.deng.example/a?b=1，或jo@deng.example|见 www.deng.example/a?b=1 ， 或 jo@deng.example",
      })
  void whatIsWrittenInLatinLettersStaysWhole(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @Test
  void anAddressIsNoKeywordAndEndsNoSentence() {
    String text = "连衣裙见www.qun.example/a?b=1！连衣裙很好";

    assertThat(sentences(text)).containsExactly("连衣裙见www.qun.example/a?b=1！", "连衣裙很好");
    assertThat(chinese.keywords(text, 9)).extracting(Keyword::text).containsExactly("连衣裙", "很好");
  }

  @Test
  void wordsKnowWhatTheyAre() {
    List<TaggedWord> words = chinese.tag("我喜欢了漂亮裙子，很便宜。");

    assertThat(words)
        .extracting(TaggedWord::partOfSpeech)
        .containsExactly(PRON, VERB, AUX, ADJ, NOUN, PUNCT, ADV, ADJ, PUNCT);
    assertThat(words).extracting(TaggedWord::lemma).contains("喜欢", "裙子");
  }

  @Test
  void keywordsAreTheWordsATextTurnsAround() {
    List<Keyword> keywords = chinese.keywords("这款连衣裙采用纯棉面料，柔软透气。纯棉面料亲肤，连衣裙显瘦。", 3);

    assertThat(keywords).extracting(Keyword::text).contains("面料", "纯棉");
    assertThat(keywords.get(0).score()).isEqualTo(1);
  }

  @Test
  void wordsGoBackToTextWithSpacesBetweenForeignWordsOnly() {
    assertThat(chinese.detokenize(List.of("我", "喜欢", "iPhone", "15", "Pro", "，", "真的", "。")))
        .isEqualTo("我喜欢iPhone 15 Pro，真的。");
  }

  @Test
  void aBrandOfTheDictionaryStaysWhole() {
    String text = "我买了江小白和花西子，ＡＢＣ鞋很好。";
    TextAnalyzer analyzer =
        Analyzers.SHARED.of(TextLanguage.CHINESE, List.of("江小白", "花西子", "花西", "ABC鞋", " "));

    List<TaggedWord> words = analyzer.tag(text);

    assertThat(words.stream().map(word -> word.span().in(text)))
        .containsExactly("我", "买了", "江小白", "和", "花西子", "，", "ＡＢＣ鞋", "很好", "。");
    assertThat(words.get(2).partOfSpeech()).isEqualTo(PartOfSpeech.PROPN);
    assertThat(words(text)).doesNotContain("ＡＢＣ鞋");
  }

  private List<String> sentences(String text) {
    return chinese.sentences(text).stream().map(span -> span.in(text)).toList();
  }

  private List<String> words(String text) {
    return chinese.words(text).stream().map(span -> span.in(text)).toList();
  }
}
