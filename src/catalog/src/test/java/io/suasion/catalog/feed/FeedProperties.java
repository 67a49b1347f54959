package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FeedProperties {

  private static final List<String> FIXTURES =
      List.of(
          "excel.csv",
          "broken.csv",
          "google.tsv",
          "google-rss.xml",
          "google-atom.xml",
          "xxe.xml",
          "shopify.csv",
          "woocommerce.csv",
          "meta.csv",
          "page.html",
          "group.json",
          "own.jsonl");

  @Property(tries = 300)
  void noBytesMakeItThrowAnythingElse(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 300)
  void noTextMakesItThrowAnythingElse(@ForAll("pieces") String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 600)
  void noFeedThatWasDamagedMakesItThrowAnythingElse(@ForAll("damaged") byte[] bytes) {
    read(bytes);
  }

  private static void read(byte[] bytes) {
    try {
      ReadFeed feed = ReadFeed.of(bytes);

      assertThat(feed.products()).allMatch(product -> !product.product().name().isBlank());
    } catch (FeedException refused) {
      assertThat(refused.getMessage()).endsWith(".");
    }
  }

  /** What the formats are made of, in any order. */
  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "name",
            "title",
            "id",
            ",",
            "\t",
            ";",
            "\"",
            "\n",
            "\r\n",
            "<item>",
            "</item>",
            "<",
            ">",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<rss>",
            "&amp;",
            "&x;",
            "<g:price>",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\"name\"",
            "\"facts\"",
            "\"@type\"",
            "\"Product\"",
            "\"offers\"",
            "\"hasVariant\"",
            "5 EUR",
            "5,,5.5",
            "Handle",
            "Option1 Value",
            "item_group_id",
            "红",
            "🫖",
            "\u0001",
            "<html>",
            "<script type=\"application/ld+json\">",
            "</script>",
            "sep=;")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  /** A feed with a piece taken out, and another byte in its place. */
  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, 4000);
    return Arbitraries.of(FIXTURES)
        .flatMap(
            name ->
                anywhere.flatMap(
                    at ->
                        anywhere.flatMap(
                            length ->
                                Arbitraries.bytes()
                                    .map(other -> damaged(name, at, length % 50, other)))));
  }

  private static byte[] damaged(String name, int at, int length, byte other) {
    byte[] whole = bytes(name);
    int from = at % whole.length;
    int to = Math.min(whole.length, from + length);
    byte[] damaged = new byte[whole.length - (to - from) + 1];
    System.arraycopy(whole, 0, damaged, 0, from);
    damaged[from] = other;
    System.arraycopy(whole, to, damaged, from + 1, whole.length - to);
    return damaged;
  }

  private static byte[] bytes(String name) {
    try (java.io.InputStream stream = FeedProperties.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
