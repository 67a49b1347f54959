package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import io.suasion.language.Treebank.GoldToken;
import io.suasion.language.Treebank.GoldWord;
import io.suasion.language.Treebank.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The figures of the README. The data sets may not be shipped: {@code -Dsuasion.data=FOLDER}. */
@EnabledIfSystemProperty(named = "suasion.data", matches = ".+")
class ScoresTest {

  private static final ChineseTags TAGS = ChineseTags.load();

  private final Path data = Path.of(System.getProperty("suasion.data", "."));

  @Test
  void chineseWordsOfThePekingUniversityCorpus() {
    double f1 = wordsF1(peking(), Analyzers.SHARED.of(TextLanguage.CHINESE)::words);

    report("PKU test, words F1", f1);
    assertThat(f1).isGreaterThanOrEqualTo(.89);
  }

  @Test
  @EnabledIfSystemProperty(named = "suasion.segmented", matches = ".+")
  void theFileThatSuasionSegmentWroteOfThePekingUniversityCorpus() {
    List<Sentence> found = Treebank.bakeoff(Path.of(System.getProperty("suasion.segmented")));
    Map<String, List<Span>> words = new HashMap<>();
    found.forEach(line -> words.put(line.text(), spans(line)));

    double f1 = wordsF1(peking(), text -> words.getOrDefault(text, List.of()));

    report("PKU test, words F1 of the file", f1);
    assertThat(f1).isGreaterThanOrEqualTo(.89);
  }

  @Test
  void englishWordsOfTheWebTreebank() {
    double f1 = wordsF1(english(), Analyzers.SHARED.of(TextLanguage.ENGLISH)::words);

    report("UD English EWT dev, words F1", f1);
    assertThat(f1).isGreaterThanOrEqualTo(.98);
  }

  @Test
  void englishPartsOfSpeechOfTheWebTreebankGivenGoldWords() {
    EnglishModels models = EnglishModels.load();
    int right = 0;
    int all = 0;
    for (Sentence sentence : english()) {
      List<String> forms = sentence.tokens().stream().map(GoldToken::form).toList();
      List<String> found = models.partsOfSpeech(forms);
      for (int i = 0; i < forms.size(); i++) {
        List<PartOfSpeech> gold = tags(sentence.tokens().get(i));
        right += matches(gold, tags(forms.get(i), found.get(i)));
        all += gold.size();
      }
    }
    double accuracy = (double) right / all;

    report("UD English EWT dev, UPOS given gold words", accuracy);
    assertThat(accuracy).isGreaterThanOrEqualTo(.927);
  }

  @Test
  void chineseWordsAndPartsOfSpeechOfTheSimplifiedTreebank() {
    TextAnalyzer chinese = Analyzers.SHARED.of(TextLanguage.CHINESE);

    double f1 = wordsF1(simplified(), chinese::words);
    double accuracy = tagAccuracy(simplified(), chinese::tag);

    report("UD Chinese GSDSimp dev, words F1", f1);
    report("UD Chinese GSDSimp dev, UPOS of the words that are cut like gold", accuracy);
    assertThat(f1).isGreaterThanOrEqualTo(.81);
    assertThat(accuracy).isGreaterThanOrEqualTo(.82);
  }

  @Test
  void chineseWordsAndPartsOfSpeechThatHanLpGivesUnaided() {
    double peking = wordsF1(peking(), words(ScoresTest::unaided));
    double f1 = wordsF1(simplified(), words(ScoresTest::unaided));
    double accuracy = tagAccuracy(simplified(), ScoresTest::unaided);

    report("PKU test, words F1 of HanLP unaided", peking);
    report("UD Chinese GSDSimp dev, words F1 of HanLP unaided", f1);
    report("UD Chinese GSDSimp dev, UPOS of HanLP unaided, of the words cut like gold", accuracy);
    assertThat(f1).isGreaterThanOrEqualTo(.8);
  }

  /** What HanLP's standard segmentation gives of a whole text, its tags mapped by our table. */
  private static List<TaggedWord> unaided(String text) {
    List<TaggedWord> words = new ArrayList<>();
    int start = 0;
    for (Term term : HanLP.segment(text)) {
      Span span = new Span(start, start + term.length());
      PartOfSpeech tag = TAGS.toUniversal(term.nature.toString(), term.word);
      words.add(new TaggedWord(span, tag, term.word));
      start = span.end();
    }
    words.removeIf(word -> word.span().in(text).isBlank());
    return words;
  }

  private static Function<String, List<Span>> words(Function<String, List<TaggedWord>> tagger) {
    return text -> tagger.apply(text).stream().map(TaggedWord::span).toList();
  }

  private static List<Span> spans(Sentence sentence) {
    return sentence.words().stream().map(GoldWord::span).toList();
  }

  private static List<PartOfSpeech> tags(GoldToken token) {
    return token.words().stream().map(GoldWord::tag).toList();
  }

  /** A joint tag tells how many words there are; else the clitic does. */
  private static List<PartOfSpeech> tags(String form, String tag) {
    return tag.contains("+")
        ? Stream.of(tag.split("\\+", -1)).map(PartOfSpeech::valueOf).toList()
        : EnglishTags.split(form, tag, form).stream().map(TaggedWord::partOfSpeech).toList();
  }

  private static int matches(List<PartOfSpeech> gold, List<PartOfSpeech> found) {
    int both = Math.min(gold.size(), found.size());
    return (int) IntStream.range(0, both).filter(i -> gold.get(i) == found.get(i)).count();
  }

  private List<Sentence> english() {
    return Treebank.conllu(data.resolve("pos/en_ewt-ud-dev.conllu"));
  }

  private List<Sentence> peking() {
    return Treebank.bakeoff(data.resolve("segmentation/pku_test_gold.utf8"));
  }

  private List<Sentence> simplified() {
    return Treebank.conllu(data.resolve("pos/zh_gsdsimp-ud-dev.conllu"));
  }

  private static double wordsF1(List<Sentence> gold, Function<String, List<Span>> segmenter) {
    int right = 0;
    int all = 0;
    for (Sentence sentence : gold) {
      List<Span> found = segmenter.apply(sentence.text());
      Set<Span> spans = new HashSet<>(found);
      right += (int) spans(sentence).stream().filter(spans::contains).count();
      all += sentence.words().size() + found.size();
    }
    return 2.0 * right / all;
  }

  private static double tagAccuracy(
      List<Sentence> gold, Function<String, List<TaggedWord>> tagger) {
    int right = 0;
    int all = 0;
    for (Sentence sentence : gold) {
      Map<Span, PartOfSpeech> found = new HashMap<>();
      tagger.apply(sentence.text()).forEach(word -> found.put(word.span(), word.partOfSpeech()));
      for (GoldWord word : sentence.words()) {
        PartOfSpeech tag = found.get(word.span());
        all += tag == null ? 0 : 1;
        right += Objects.equals(tag, word.tag()) ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  private static void report(String what, double value) {
    System.out.printf(Locale.ROOT, "%s: %.4f%n", what, value);
  }
}
