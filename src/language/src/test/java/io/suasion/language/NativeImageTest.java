package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files for native images name is there, and what the library asks for is named. */
class NativeImageTest {

  private static final String FOLDER = "/META-INF/native-image/io.suasion/language/";

  @Test
  void everyClassThatIsNamedCanBeMadeByItsName() throws ReflectiveOperationException {
    for (String name : classes()) {
      assertThat(Class.forName(name).getDeclaredConstructor().newInstance()).isNotNull();
    }
  }

  @Test
  void everyClassThatTheTaggerNamesIsNamed() {
    POSModel model = Resources.read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    byte[] features = model.getArtifact("generator.featuregen");
    String descriptor = new String(features, StandardCharsets.UTF_8);

    assertThat(found("class=\"([^\"]+)\"", descriptor)).isNotEmpty().isSubsetOf(classes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io/suasion/language/stop-words-en.txt",
        "io/suasion/language/stop-words-zh.txt",
        "io/suasion/language/universal-tags-zh.tsv",
        "io/suasion/language/letter-words-zh.txt",
        "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
        "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
        "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
        "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin",
        "data/dictionary/CoreNatureDictionary.mini.txt.bin",
        "data/dictionary/person/nr.txt.bin"
      })
  void everyFileThatIsReadIsNamed(String file) {
    assertThat(NativeImageTest.class.getResource("/" + file)).isNotNull();
    assertThat(found("\"pattern\": \"([^\"]+)\"", read("resource-config.json")))
        .anyMatch(pattern -> file.matches(pattern.replace("\\\\", "\\")));
  }

  private static List<String> classes() {
    return found("\"name\": \"(opennlp[^\"]+)\"", read("reflect-config.json"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String read(String file) {
    try (InputStream stream = NativeImageTest.class.getResourceAsStream(FOLDER + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
