package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.language.Treebank.GoldToken;
import io.suasion.language.Treebank.GoldWord;
import io.suasion.language.Treebank.Sentence;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The figures of the README. The data sets may not be shipped: {@code -Dsuasion.data=FOLDER}. */
@EnabledIfSystemProperty(named = "suasion.data", matches = ".+")
class ScoresTest {

  private final Path data = Path.of(System.getProperty("suasion.data", "."));

  @Test
  void chineseWordsOfThePekingUniversityCorpus() {
    List<Sentence> gold = Treebank.bakeoff(data.resolve("segmentation/pku_test_gold.utf8"));

    double f1 = wordsF1(gold, Analyzers.SHARED.of(TextLanguage.CHINESE));

    report("PKU test, words F1", f1);
    assertThat(f1).isGreaterThanOrEqualTo(.89);
  }

  @Test
  void englishWordsOfTheWebTreebank() {
    double f1 = wordsF1(english(), Analyzers.SHARED.of(TextLanguage.ENGLISH));

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
      EnglishModels.Tags tags = models.tag(forms);
      for (int i = 0; i < forms.size(); i++) {
        List<PartOfSpeech> gold = tags(sentence.tokens().get(i));
        List<PartOfSpeech> found = tags(forms.get(i), tags.partsOfSpeech().get(i));
        right += matches(gold, found);
        all += gold.size();
      }
    }
    double accuracy = (double) right / all;

    report("UD English EWT dev, UPOS given gold words", accuracy);
    assertThat(accuracy).isGreaterThanOrEqualTo(.92);
  }

  @Test
  void chineseWordsAndPartsOfSpeechOfTheSimplifiedTreebank() {
    TextAnalyzer chinese = Analyzers.SHARED.of(TextLanguage.CHINESE);
    List<Sentence> gold = Treebank.conllu(data.resolve("pos/zh_gsdsimp-ud-dev.conllu"));

    double f1 = wordsF1(gold, chinese);
    double accuracy = tagAccuracy(gold, chinese);

    report("UD Chinese GSDSimp dev, words F1", f1);
    report("UD Chinese GSDSimp dev, UPOS of the words that are cut like gold", accuracy);
    assertThat(f1).isGreaterThanOrEqualTo(.8);
    assertThat(accuracy).isGreaterThanOrEqualTo(.81);
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

  private static double wordsF1(List<Sentence> gold, TextAnalyzer analyzer) {
    int right = 0;
    int all = 0;
    for (Sentence sentence : gold) {
      List<GoldWord> words = sentence.words();
      List<Span> found = analyzer.words(sentence.text());
      Set<Span> spans = new HashSet<>(found);
      right += (int) words.stream().filter(word -> spans.contains(word.span())).count();
      all += words.size() + found.size();
    }
    return 2.0 * right / all;
  }

  private static double tagAccuracy(List<Sentence> gold, TextAnalyzer analyzer) {
    int right = 0;
    int all = 0;
    for (Sentence sentence : gold) {
      Map<Span, PartOfSpeech> found = new HashMap<>();
      analyzer.tag(sentence.text()).forEach(word -> found.put(word.span(), word.partOfSpeech()));
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
