package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShopTableTest {

  @Test
  void rowsOfShopifyWithOneHandleAreOneProductWithChoices() {
    ReadFeed feed = ReadFeed.resource("shopify.csv");

    assertThat(feed.format()).isEqualTo(FeedFormat.SHOPIFY);
    assertThat(feed.names()).containsExactly("Harbour tee", "Gift box");
    FeedProduct tee = feed.products().get(0);
    assertThat(tee.id()).isEqualTo("harbour-tee");
    assertThat(tee.variants()).isEqualTo(3);
    assertThat(tee.product().category()).endsWith("Shirts");
    assertThat(tee.description()).contains("heavy cotton");
    assertThat(feed.facts(0))
        .containsExactly(
            entry("Vendor", "Harbour"),
            entry("Fabric (product.metafields.custom.fabric)", "cotton"),
            entry("Colour", "Red | Blue"),
            entry("Size", "S | M"),
            entry("Price", "19.00–21.50"),
            entry("Weight", "200 g | 210 g"));
  }

  @Test
  void theOnlyVariantOfShopifyIsNoChoice() {
    ReadFeed feed = ReadFeed.resource("shopify.csv");

    assertThat(feed.facts(1)).doesNotContainKeys("Title", "Weight");
    assertThat(feed.facts(1))
        .containsEntry("Price", "5.00")
        .containsEntry("Compare At Price", "8.00");
  }

  @Test
  void whatShopifyKeepsForItselfIsTold() {
    FeedProduct tee = ReadFeed.resource("shopify.csv").products().get(0);

    assertThat(tee.ignored())
        .allMatch(ignored -> ignored.reason() == IgnoredReason.INTERNAL)
        .extracting(Ignored::attribute)
        .contains("Gift Card", "Variant Requires Shipping", "SEO Title", "Image Position");
  }

  @Test
  void aRowOfShopifyWithoutItsProductIsBroken() {
    assertThat(ReadFeed.resource("shopify.csv").brokenLines()).containsExactly(8L);
  }

  @Test
  void variationsOfWooCommerceAreJoinedToTheirParent() {
    ReadFeed feed = ReadFeed.resource("woocommerce.csv");

    assertThat(feed.format()).isEqualTo(FeedFormat.WOOCOMMERCE);
    assertThat(feed.names()).containsExactly("Harbour hoodie", "Harbour cap");
    FeedProduct hoodie = feed.products().get(0);
    assertThat(hoodie.id()).isEqualTo("10");
    assertThat(hoodie.product().category()).isEqualTo("Clothing > Hoodies");
    assertThat(feed.facts(0))
        .contains(
            entry("Colour", "Blue | Green, dark"),
            entry("Regular price", "45.00–49.00"),
            entry("Meta: care", "wash cold"));
    assertThat(hoodie.ignored())
        .extracting(Ignored::attribute)
        .contains("Meta: _wpcom_is_markdown");
    assertThat(feed.brokenLines()).containsExactly(6L);
  }

  @Test
  void itemsOfGoogleWithOneGroupAreOneProductThoughOthersStandBetween() {
    ReadFeed feed = ReadFeed.resource("google.tsv");

    assertThat(feed.format()).isEqualTo(FeedFormat.GOOGLE_TABLE);
    assertThat(feed.names()).containsExactly("Harbour T-shirt", "Harbour cap");
    assertThat(feed.products().get(0).id()).isEqualTo("T");
    assertThat(feed.products().get(0).product().category())
        .isEqualTo("Apparel > Shirts > T-shirts");
    assertThat(feed.facts(0))
        .contains(
            entry("color", "red | blue"),
            entry("size", "S | M | L"),
            entry("price", "19.00–25.00 EUR"),
            entry("Wash at", "40 °C"));
  }

  @Test
  void whatIsNotTheSameForAllVariantsIsNoFactOfTheProduct() {
    ReadFeed feed = ReadFeed.resource("google.tsv");

    assertThat(feed.facts(0)).doesNotContainKey("availability");
    assertThat(feed.products().get(0).ignored())
        .extracting(Ignored::attribute)
        .contains("availability");
    assertThat(feed.facts(1)).containsEntry("availability", "in stock");
  }

  @Test
  void pricesInTwoCurrenciesAreNoRange() {
    ReadFeed feed =
        ReadFeed.of(
            """
            id\ttitle\tavailability\titem_group_id\tprice
            1\tMug\tin stock\tM\t5 EUR
            2\tMug\tin stock\tM\t6 USD
            """);

    assertThat(feed.facts(0)).doesNotContainKey("price");
  }

  @Test
  void aPriceThatOnlySomeVariantsHaveIsNoFactOfTheProduct() {
    ReadFeed feed =
        ReadFeed.of(
            """
            id\ttitle\tavailability\titem_group_id\tsale_price
            1\tMug\tin stock\tM\t5 EUR
            2\tMug\tin stock\tM\t
            """);

    assertThat(feed.facts(0)).doesNotContainKey("sale_price");
    assertThat(feed.only().ignored()).extracting(Ignored::attribute).contains("sale_price");
  }

  @Test
  void aGroupThatComesAgainFarBelowIsToldByLine() {
    String between =
        IntStream.range(0, 2000)
            .mapToObj(i -> "%d\tPlate %d\tin stock\t\n".formatted(i, i))
            .collect(Collectors.joining());

    ReadFeed feed =
        ReadFeed.of(
            "id\ttitle\tavailability\titem_group_id\nA\tMug\tin stock\tM\n"
                + between
                + "B\tMug\tin stock\tM\n");

    assertThat(feed.warnings()).singleElement().extracting(FeedNote::line).isEqualTo(2003L);
    assertThat(feed.warnings().get(0).detail()).contains("\"M\"", "sort");
  }

  @Test
  void theTemplateOfMetaBeginsWithNotes() {
    ReadFeed feed = ReadFeed.resource("meta.csv");

    assertThat(feed.format()).isEqualTo(FeedFormat.META);
    assertThat(feed.facts(0)).contains(entry("Scent", "Lavender"), entry("price", "4.50 USD"));
    assertThat(feed.only().line()).isEqualTo(3);
  }
}
