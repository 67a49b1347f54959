package io.suasion.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.suasion.language.Language;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as long as a brief may have them, on a stack as small as that of a worker. */
class LongValuesTest {

  private static final int LONGEST = 5000;
  private static final int STACK = 512 * 1024;

  private final Catalog catalog = new Catalog();

  @ParameterizedTest
  @ValueSource(
      strings = {",", "a, ", "-a", "1.", "12,", "; ", "\\,", "啊，", "1 x ", "1-", "<b>", "{{", "a/"})
  void whateverRepeatsInAValueItIsRead(String repeated) {
    String value = repeated.repeat(LONGEST / repeated.length());
    for (String attribute : new String[] {"weight_g", "material", "handle", "what is it"}) {
      assertThatCode(() -> onASmallStack(() -> understand(attribute, value)))
          .as(attribute)
          .doesNotThrowAnyException();
    }
  }

  private void understand(String attribute, String value) {
    for (Language language : Language.values()) {
      catalog.understand(RawProduct.of("Skiff", "boat", Map.of(attribute, value)), language);
    }
  }

  private static void onASmallStack(Runnable reading) throws Throwable {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, reading, "reading", STACK);
    thread.setUncaughtExceptionHandler((any, failure) -> thrown.set(failure));
    thread.start();
    thread.join();
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }
}
