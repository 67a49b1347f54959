package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.suasion.catalog.IgnoredReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFeedTest {

  @Test
  void aTableFromExcelIsReadWithItsByteOrderMarkSemicolonsAndEndsOfLineInCells() {
    ReadFeed feed = ReadFeed.resource("excel.csv");

    assertThat(feed.format()).isEqualTo(FeedFormat.TABLE);
    assertThat(feed.broken()).isEmpty();
    FeedProduct mug = feed.products().get(0);
    assertThat(mug.id()).isEqualTo("K-1");
    assertThat(mug.product().name()).isEqualTo("Juniper mug");
    assertThat(mug.product().category()).isEqualTo("Home > Kitchen > Mugs");
    assertThat(mug.description()).isEqualTo("Thrown by hand.\nHolds \"a lot\".");
    assertThat(feed.facts(0)).contains(entry("Colour", "red; blue"), entry("Price", "14,50 €"));
    assertThat(feed.products().get(1).line()).isEqualTo(4);
  }

  @Test
  void brokenLinesAreToldByNumberAndTheRestGoesOn() {
    ReadFeed feed = ReadFeed.resource("broken.csv");

    assertThat(feed.names()).containsExactly("Juniper mug", "Fern bowl", "Reed vase");
    assertThat(feed.brokenLines()).containsExactly(3L, 5L, 6L, 7L);
    assertThat(feed.broken().get(3).detail()).contains("2 cells where the header has 3");
  }

  @Test
  void aQuotationMarkThatNothingClosesCostsOneLineOnly() {
    ReadFeed feed = ReadFeed.of("name,colour\nMug,\"red\nPlate,blue\nBowl,green\n");

    assertThat(feed.names()).containsExactly("Plate", "Bowl");
    assertThat(feed.brokenLines()).containsExactly(2L);
    assertThat(feed.broken().get(0).detail()).contains("nothing closes");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsGuessedFromTheHeader(String separator) {
    String table = "name,colour,price\nMug,\"red, blue; or | green\",5 EUR\n";

    ReadFeed feed = ReadFeed.of(table.replaceAll(",(?! )", separator.replace("|", "\\|")));

    assertThat(feed.facts(0)).contains(entry("price", "5 EUR"));
    assertThat(feed.facts(0).get("colour")).startsWith("red");
  }

  @Test
  void excelsLineThatNamesTheSeparatorIsNoHeader() {
    ReadFeed feed = ReadFeed.of("sep=;\r\nname;colour\r\nMug;red\r\n");

    assertThat(feed.names()).containsExactly("Mug");
  }

  @Test
  void chineseHeadersAreKnown() {
    ReadFeed feed = ReadFeed.of("商品名称,产地,商品编号,类目\n云雾绿茶,福建,T1,茶\n");

    assertThat(feed.names()).containsExactly("云雾绿茶");
    assertThat(feed.facts(0)).contains(entry("产地", "福建"));
  }

  @Test
  void columnsOfOneNameAreSeveralFacts() {
    FeedProduct mug = ReadFeed.of("name,feature,feature\nMug,warm,round\n").only();

    assertThat(mug.product().facts()).extracting("value").containsExactly("warm", "round");
  }

  @Test
  void aRowWithoutANameIsBroken() {
    ReadFeed feed = ReadFeed.of("name,colour\n,red\nMug,blue\n");

    assertThat(feed.brokenLines()).containsExactly(2L);
    assertThat(feed.names()).containsExactly("Mug");
  }

  @Test
  void aTableWithoutAColumnForTheNameIsRefusedWithTheCure() {
    assertThatThrownBy(() -> ReadFeed.of("colour,price\nred,5 EUR\n"))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("call one \"name\"");
  }

  @Test
  void aLineWithoutEndIsToldAndLeftOut() {
    String endless = "x".repeat(Lines.LONGEST + 10);

    ReadFeed feed = ReadFeed.of("name,colour\nMug," + endless + "\nPlate,blue\n");

    assertThat(feed.brokenLines()).containsExactly(2L);
    assertThat(feed.names()).containsExactly("Plate");
  }

  @Test
  void aPageOfTextInACellIsNoFact() {
    FeedProduct mug = ReadFeed.of("name,care\nMug," + "wash; dry; ".repeat(50_000) + "\n").only();

    assertThat(mug.product().facts()).isEmpty();
    assertThat(mug.ignored())
        .singleElement()
        .extracting("reason")
        .isEqualTo(IgnoredReason.TOO_LONG);
  }
}
