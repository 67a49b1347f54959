package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class JsonFeedTest {

  @Test
  void linesOfOurOwnFormAreProducts() {
    ReadFeed feed = ReadFeed.resource("own.jsonl");

    assertThat(feed.format()).isEqualTo(FeedFormat.JSON_LINES);
    assertThat(feed.names()).containsExactly("Orchard lamp", "Cedar bench", "Flat lamp");
    assertThat(feed.facts(0))
        .containsExactly(
            entry("height", "36 cm"),
            entry("rooms", "bedroom | study, small"),
            entry("dimmable", "yes"),
            entry("weight", "{\"value\":1.50,\"unit\":\"kg\"}"));
    assertThat(feed.products().get(0).description()).isEqualTo("Lights a desk.");
    assertThat(feed.facts(2)).containsExactly(entry("price", "12.50"));
  }

  @Test
  void linesThatAreNoJsonAreToldByNumber() {
    assertThat(ReadFeed.resource("own.jsonl").brokenLines()).containsExactly(2L, 4L);
  }

  @Test
  void aPageIsReadForItsJsonLd() {
    ReadFeed feed = ReadFeed.resource("page.html");

    assertThat(feed.format()).isEqualTo(FeedFormat.JSON_LD_PAGE);
    assertThat(feed.broken()).isEmpty();
    assertThat(feed.only().product().category()).isEqualTo("Home > Lamps");
    assertThat(feed.facts(0))
        .contains(
            entry("brand", "Orchard"),
            entry("color", "black | white"),
            entry("weight", "1.50 kg"),
            entry("rating", "4.6/5"),
            entry("number of reviews", "210"),
            entry("price", "39.00–59.90 EUR"),
            entry("availability", "in stock"),
            entry("Luminous flux", "800 lm"),
            entry("Dimmable", "yes"),
            entry("Rooms", "bedroom | study"));
  }

  @Test
  void variantsOfAProductGroupAreChoices() {
    ReadFeed feed = ReadFeed.resource("group.json");

    assertThat(feed.format()).isEqualTo(FeedFormat.JSON_LD);
    assertThat(feed.names()).containsExactly("Harbour tee", "Harbour cap");
    assertThat(feed.facts(0))
        .contains(
            entry("color", "red | blue"), entry("size", "S"), entry("price", "19.00–25.00 EUR"));
  }

  @Test
  void productsInsideListsOfItemsAreFound() {
    ReadFeed feed =
        ReadFeed.of(
            """
            {"@type": "ItemList", "itemListElement": [
              {"@type": "ListItem", "item": {"@type": "Product", "name": "Mug",
                "offers": {"@type": "Offer", "price": 5.0, "priceCurrency": "EUR"}}}]}
            """);

    assertThat(feed.facts(0)).containsExactly(entry("price", "5.0 EUR"));
  }

  @Test
  void aListOfOurOwnProductsIsReadToo() {
    ReadFeed feed =
        ReadFeed.of(
            "[{\"name\": \"Mug\", \"facts\": {\"colour\": \"red\"}},\n{\"name\": \"Jug\"}]");

    assertThat(feed.format()).isEqualTo(FeedFormat.JSON);
    assertThat(feed.names()).containsExactly("Mug", "Jug");
  }

  @Test
  void jsonThatEndsTooEarlyKeepsWhatWasWhole() {
    ReadFeed feed = ReadFeed.of("[{\"name\": \"Mug\", \"facts\": {}},\n{\"name\": \"Ju");

    assertThat(feed.names()).containsExactly("Mug");
    assertThat(feed.brokenLines()).containsExactly(2L);
  }

  @Test
  void jsonInsideItselfWithoutEndIsBroken() {
    ReadFeed feed = ReadFeed.of("[{\"name\":\"Mug\",\"facts\":" + "[".repeat(100_000));

    assertThat(feed.products()).isEmpty();
    assertThat(feed.broken()).hasSize(1);
  }

  @Test
  void aPageWithoutJsonLdIsRefusedWithTheCure() {
    assertThatThrownBy(() -> ReadFeed.of("<!DOCTYPE html><html><body>Hello</body></html>"))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("no JSON-LD");
  }
}
