package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrencyTest {

  private static final int THREADS = 8;
  private static final String TEXT =
      "The Green Man isn't cheap, but families love it! 这款连衣裙采用纯棉面料，张三说：“真便宜。” Number %d 号。";

  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(TextLanguage.class)
  void eightThreadsGiveWhatOneGives(TextLanguage language) throws Exception {
    List<String> texts = IntStream.range(0, 80).mapToObj(TEXT::formatted).toList();
    TextAnalyzers analyzers = new TextAnalyzers();
    List<Callable<String>> tasks = new ArrayList<>();
    texts.forEach(text -> tasks.add(() -> describe(analyzers, language, text)));

    List<String> together = new ArrayList<>();
    for (Future<String> future : executor.invokeAll(tasks)) {
      together.add(future.get());
    }

    List<String> alone = texts.stream().map(text -> describe(analyzers, language, text)).toList();
    assertThat(together).isEqualTo(alone).doesNotHaveDuplicates();
  }

  private static String describe(TextAnalyzers analyzers, TextLanguage language, String text) {
    TextAnalyzer plain = analyzers.of(language);
    TextAnalyzer withBrands = analyzers.of(language, List.of("采用纯棉", "张三说"));
    return String.join(
        "\n", plain.sentences(text).toString(), describe(plain, text), describe(withBrands, text));
  }

  private static String describe(TextAnalyzer analyzer, String text) {
    // Part of speech and lemma are in a tagged word.
    return analyzer.words(text) + " " + analyzer.tag(text) + " " + analyzer.keywords(text, 5);
  }
}
