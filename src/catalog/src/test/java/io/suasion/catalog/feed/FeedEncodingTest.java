package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEncodingTest {

  private static final String TABLE = "name,colour\nMug,red\nCafé set,blue\n";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void anotherEncodingIsRefusedWithTheLineAndTheCure(String charset) {
    assertThatThrownBy(() -> ReadFeed.of(TABLE.getBytes(Charset.forName(charset))))
        .isInstanceOf(FeedException.class)
        .hasMessageContainingAll("Line 3", "E9", "save the file as UTF-8");
  }

  @Test
  void aByteThatIsWrongFarBelowIsFoundByItsLine() {
    byte[] table =
        ("name,colour\n" + "Mug,red\n".repeat(50_000) + "Café,red\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> ReadFeed.of(table)).hasMessageContaining("Line 50002 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void utf16IsRefusedWithTheCure(String charset) {
    assertThatThrownBy(() -> ReadFeed.of(TABLE.getBytes(Charset.forName(charset))))
        .isInstanceOf(FeedException.class)
        .hasMessageContainingAll("UTF-16", "save the file as UTF-8");
  }

  @Test
  void aWorkbookIsRefusedWithTheCure() {
    assertThatThrownBy(() -> ReadFeed.of("PK\u0003\u0004..."))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("save it as CSV");
  }

  @Test
  void aZippedFeedIsReadAsIfItWereNot() throws IOException {
    assertThat(ReadFeed.of(zipped(TABLE)).names()).containsExactly("Mug", "Café set");
  }

  @Test
  void aZippedFeedThatEndsTooEarlyKeepsWhatCameBefore() throws IOException {
    StringBuilder table = new StringBuilder("name,number\n");
    for (int i = 0; i < 50_000; i++) {
      table.append("Mug ").append(i * 7919L % 99_991).append(',').append(i).append('\n');
    }
    byte[] whole = zipped(table.toString());

    ReadFeed feed = ReadFeed.of(Arrays.copyOf(whole, whole.length / 2));

    assertThat(feed.products()).hasSizeBetween(10_000, 49_000);
    assertThat(feed.broken()).last().asString().contains("ends too early");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \r\n\t"})
  void anEmptyFeedIsRefused(String text) {
    assertThatThrownBy(() -> ReadFeed.of(text))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello", "Hello, world", "#", "<a", "\"", "sep=;"})
  void whatIsNoFeedIsRefusedInOneSentence(String text) {
    assertThatThrownBy(() -> ReadFeed.of(text)).isInstanceOf(FeedException.class);
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWholeWhereverTheyFall() {
    for (int before = Feeds.HEAD - 30; before < Feeds.HEAD + 3; before++) {
      String teapots = "x".repeat(before) + "🫖🫖";

      ReadFeed feed = ReadFeed.of("name,description\nMug," + teapots + "\n");

      assertThat(feed.only().description()).isEqualTo(teapots);
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
