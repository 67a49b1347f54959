package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A language that nobody asks for costs nothing: it could as well be left out of the class path.
 */
class LazyLoadingTest {

  @Test
  void englishIsAnsweredWhereChineseIsMissing() throws Exception {
    try (URLClassLoader withoutChinese = without("hanlp")) {
      assertThat(words(withoutChinese, "ENGLISH", "It works.")).hasSize(3);
      assertThatThrownBy(() -> words(withoutChinese, "CHINESE", "商品和服务"))
          .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void chineseIsAnsweredWhereEnglishIsMissing() throws Exception {
    try (URLClassLoader withoutEnglish = without("opennlp")) {
      assertThat(words(withoutEnglish, "CHINESE", "商品和服务")).hasSize(3);
      assertThatThrownBy(() -> words(withoutEnglish, "ENGLISH", "It works."))
          .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  /** Calls the library as other classes of the same loader would. */
  private static List<?> words(ClassLoader loader, String language, String text) throws Exception {
    Class<?> analyzers = loader.loadClass(TextAnalyzers.class.getName());
    Class<?> languages = loader.loadClass(TextLanguage.class.getName());
    Class<?> analyzer = loader.loadClass(TextAnalyzer.class.getName());
    Object chosen = languages.getMethod("valueOf", String.class).invoke(null, language);
    Object all = analyzers.getConstructor().newInstance();
    try {
      Object one = analyzers.getMethod("of", languages).invoke(all, chosen);
      return (List<?>) analyzer.getMethod("words", String.class).invoke(one, text);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static URLClassLoader without(String library) throws IOException {
    URL[] urls =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(library))
            .map(LazyLoadingTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
