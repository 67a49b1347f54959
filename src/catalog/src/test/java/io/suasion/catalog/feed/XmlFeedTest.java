package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.suasion.catalog.Ignored;
import org.junit.jupiter.api.Test;

class XmlFeedTest {

  @Test
  void anItemOfRssIsAProduct() {
    ReadFeed feed = ReadFeed.resource("google-rss.xml");

    FeedProduct lamp = feed.products().get(0);
    assertThat(feed.format()).isEqualTo(FeedFormat.GOOGLE_XML);
    assertThat(lamp.id()).isEqualTo("L-1");
    assertThat(lamp.product().name()).isEqualTo("Orchard desk lamp");
    assertThat(lamp.product().category()).isEqualTo("Home & Garden > Lighting > Lamps");
    assertThat(lamp.description()).contains("Lights a <b>desk</b>", "</item>");
    assertThat(feed.facts(0))
        .contains(
            entry("price", "49.00 GBP"),
            entry("Luminous flux", "800 lm"),
            entry("product_highlight", "Turns on its foot | Needs no tools, no screws"));
  }

  @Test
  void aPriceForATimeIsNoFactAndPlumbingIsNone() {
    FeedProduct lamp = ReadFeed.resource("google-rss.xml").products().get(0);

    assertThat(lamp.ignored())
        .extracting(Ignored::attribute)
        .containsExactlyInAnyOrder("sale_price", "shipping", "adult");
  }

  @Test
  void anItemThatIsNotWellFormedIsToldAndTheRestGoesOn() {
    ReadFeed feed = ReadFeed.resource("google-rss.xml");

    assertThat(feed.brokenLines()).containsExactly(31L);
    assertThat(feed.broken().get(0).detail()).contains("write & as &amp;");
    assertThat(feed.names()).containsExactly("Orchard desk lamp", "Orchard&nbsp;shade");
  }

  @Test
  void entriesOfAtomAreProducts() {
    ReadFeed feed = ReadFeed.resource("google-atom.xml");

    assertThat(feed.names()).containsExactly("Cedar bench", "Cedar table");
    assertThat(feed.facts(0)).containsEntry("link", "https://shop.example/bench");
    assertThat(feed.products().get(0).description()).isEqualTo("Seats two.");
  }

  @Test
  void entitiesThatADocumentDeclaresAreNeverRead() {
    ReadFeed feed = ReadFeed.resource("xxe.xml");

    assertThat(feed.names()).containsExactly("Plate");
    assertThat(feed.brokenLines()).containsExactly(4L);
  }

  @Test
  void aFeedThatEndsTooEarlyKeepsWhatWasWhole() {
    ReadFeed feed = ReadFeed.resource("truncated.xml");

    assertThat(feed.names()).containsExactly("Mug");
    assertThat(feed.broken().get(0).detail()).contains("ends too early");
  }

  @Test
  void elementsInsideEachOtherWithoutEndAreRefused() {
    String deep = "<a>".repeat(5000) + "</a>".repeat(5000);

    ReadFeed feed = ReadFeed.of("<rss><item><title>Mug</title>" + deep + "</item></rss>");

    assertThat(feed.products()).isEmpty();
    assertThat(feed.broken()).singleElement().asString().contains("nested too deeply");
  }

  @Test
  void xmlOfAnotherFormIsRefusedWithTheCure() {
    assertThatThrownBy(() -> ReadFeed.of("<?xml version=\"1.0\"?><orders><order/></orders>"))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("RSS or Atom");
  }
}
