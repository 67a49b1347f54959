package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever its size, no more of a feed is in memory than a window of it. */
class FeedMemoryTest {

  private static final int PRODUCTS = 20_000;
  private static final int MOST_IN_MEMORY = 2_000;
  private static final String WORDS = "Thrown by hand and fired twice. ".repeat(12);

  @ParameterizedTest
  @MethodSource("feeds")
  void productsLeaveBeforeManyMoreHaveCome(String head, IntFunction<String> product)
      throws IOException {
    Generated feed = new Generated(head, product);
    Counting counting = new Counting(feed);

    Feeds.read(feed, counting);

    assertThat(counting.products).isEqualTo(PRODUCTS);
    assertThat(counting.mostInMemory).isLessThan(MOST_IN_MEMORY);
  }

  static Stream<Arguments> feeds() {
    return Stream.of(
        feed("table", "name;colour;description\n", i -> "Mug %d;red;\"%s\"\n".formatted(i, WORDS)),
        feed(
            "groups of Google",
            "id\ttitle\tavailability\titem_group_id\tcolor\tdescription\n",
            i -> "%d\tMug %d\tin stock\tG%d\tred\t%s\n".formatted(i, i, i, WORDS)),
        feed(
            "RSS",
            "<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n",
            i ->
                "<item><g:id>%d</g:id><title>Mug</title><description>%s</description></item>\n"
                    .formatted(i, WORDS)),
        feed(
            "JSON Lines",
            "",
            i -> "{\"name\": \"Mug %d\", \"facts\": {\"text\": \"%s\"}}\n".formatted(i, WORDS)),
        feed(
            "a graph of schema.org",
            "{\"@context\": \"https://schema.org\", \"@graph\": [{}",
            i ->
                ",\n{\"@type\": \"Product\", \"name\": \"Mug %d\", \"description\": \"%s\"}%s"
                    .formatted(i, WORDS, i == PRODUCTS - 1 ? "]}" : "")));
  }

  private static Arguments feed(String name, String head, IntFunction<String> product) {
    return Arguments.of(Named.of(name, head), product);
  }

  /** A feed that is made while it is read. */
  private static final class Generated extends InputStream {

    private final IntFunction<String> product;
    private byte[] piece;
    private int at;
    private int made;

    Generated(String head, IntFunction<String> product) {
      this.product = product;
      this.piece = head.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      while (at == piece.length) {
        if (made == PRODUCTS) {
          return -1;
        }
        piece = product.apply(made++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int read = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, bytes, from, read);
      at += read;
      return read;
    }
  }

  private static final class Counting implements Feeds.FormatListener {

    private final Generated feed;
    private int products;
    private int mostInMemory;

    Counting(Generated feed) {
      this.feed = feed;
    }

    @Override
    public void format(FeedFormat format) {
      assertThat(feed.made).isLessThan(MOST_IN_MEMORY);
    }

    @Override
    public void product(FeedProduct product) {
      products++;
      mostInMemory = Math.max(mostInMemory, feed.made - products);
    }

    @Override
    public void broken(FeedNote note) {
      throw new AssertionError(note);
    }

    @Override
    public void warning(FeedNote note) {
      throw new AssertionError(note);
    }
  }
}
