package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.BundleCopyModel;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.meaning.PairMeaningReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the bundle that the repository ships writes about clothes that nobody sells. */
class FashionBundleTest {

  private static final Path FOLDER = Path.of(System.getProperty("suasion.models"), "fashion-zh");
  private static final int RUN = 4;

  private static final List<String> MEANINGS =
      List.of(
          "类型#裙*材质#雪纺*颜色#杏色*风格#文艺*图案#波点*裙长#连衣裙*裙领型#娃娃领*裙袖型#灯笼袖",
          "类型#裙*版型#显瘦*颜色#酒红色*风格#复古*裙型#a字*裙腰型#高腰*裙下摆#开叉",
          "类型#裙*材质#针织*图案#条纹*裙长#半身裙*裙型#鱼尾裙*裙款式#流苏",
          "类型#上衣*版型#宽松*材质#棉*颜色#军绿色*风格#工装*衣样式#外套*衣款式#口袋*衣门襟#拉链",
          "类型#上衣*风格#日系*图案#格子*衣样式#衬衫*衣领型#翻领*衣袖型#落肩袖",
          "类型#上衣*材质#牛仔布*风格#街头*图案#刺绣*衣样式#外套*衣款式#破洞",
          "类型#上衣*材质#羊毛*颜色#驼色*衣样式#开衫*衣领型#v领*衣款式#纽扣",
          "类型#裤*版型#宽松*风格#休闲*裤长#九分裤*裤型#阔腿裤*裤腰型#高腰",
          "类型#裤*材质#牛仔布*颜色#浅蓝色*风格#潮*裤款式#破洞*裤口#毛边",
          "类型#裤*版型#显瘦*材质#混纺*风格#通勤*裤型#直筒裤*裤腰型#松紧腰*裤款式#口袋");

  private static BundleCopyModel model;
  private static List<String> texts;

  @BeforeAll
  static void open() {
    model = new BundleCopyModel(Bundle.open(FOLDER));
    texts = MEANINGS.stream().map(FashionBundleTest::write).toList();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void theFiguresAreThoseOfThisBundle() throws IOException {
    assertThat(BundleFiles.sha256(FOLDER.resolve("bundle.json")))
        .isEqualTo("a38e29bcd047db51a399dc87729698d74459cb73b59efa6f4703992889b8ff50");
  }

  @Test
  void textsTellAllValuesAndNothingThatIsLeftOverFromTheData() {
    for (int index = 0; index < texts.size(); index++) {
      String text = texts.get(index);

      assertThat(untold(MEANINGS.get(index), text)).isEmpty();
      assertThat(text).doesNotContain("UNK", "BRAND", "⟦", "牛仔牛仔");
      assertThat(text).endsWith("。");
    }
  }

  @Test
  void textsAreAsLongAndAsVariedAsThoseThatWereMeasured() {
    double length = texts.stream().mapToInt(String::length).average().orElseThrow();
    // Another processor may round otherwise and so draw other samples.
    assertThat(length).isCloseTo(107.0, within(4.0));
    assertThat(distinct()).isCloseTo(.954, within(.03));
    assertThat(texts).filteredOn(FashionBundleTest::repeats).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theSameMeaningGivesTheSameText() {
    assertThat(write(MEANINGS.get(0))).isEqualTo(texts.get(0));
  }

  @Test
  void mostValuesStandInTheTextLetterByLetter() {
    int all = 0;
    int literal = 0;
    for (int index = 0; index < texts.size(); index++) {
      String text = texts.get(index);
      List<Fact> facts = PairMeaningReader.facts(MEANINGS.get(index));
      all += facts.size();
      literal += (int) facts.stream().filter(fact -> text.contains(fact.value())).count();
    }

    assertThat((double) literal / all).isCloseTo(.9, within(.04));
  }

  private static String write(String tags) {
    return new AdvertisementWriter(model, false).write(meaning(tags));
  }

  private static List<Fact> untold(String tags, String text) {
    Domain domain = model.domains().get(0);
    return new SlotAligner(domain).align(text, domain.joined(meaning(tags).facts())).missing();
  }

  private static Meaning meaning(String tags) {
    return new PairMeaningReader(model.domains().get(0)).read(tags).orElseThrow();
  }

  private static double distinct() {
    List<String> runs = texts.stream().flatMap(text -> runs(text).stream()).toList();
    return (double) Set.copyOf(runs).size() / runs.size();
  }

  private static boolean repeats(String text) {
    return new HashSet<>(runs(text)).size() < runs(text).size();
  }

  private static List<String> runs(String text) {
    return IntStream.rangeClosed(0, text.length() - RUN)
        .mapToObj(start -> text.substring(start, start + RUN))
        .toList();
  }
}
