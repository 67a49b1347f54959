package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Described;
import io.suasion.tags.intake.Message.Forgotten;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Merged;
import io.suasion.tags.intake.Message.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentFormTest {
  private static final String COMMON =
      "'messageId': 'm-1', 'userId': 'u', 'timestamp': '2040-03-01T12:00:00Z'";

  private final SegmentForm form = new SegmentForm();

  @Test
  void aProductViewedIsAViewWithItsPropertiesAsFacts() {
    Acted acted =
        acted(
            track(
                "Product Viewed",
                "'product_id': 'p-7', 'sku': 'x', 'category': 'shoes', 'color': 'red',"
                    + " 'price': 39.99, 'url': 'https://shop.example', 'tags': ['a']"));

    Event event = acted.events().get(0);
    assertThat(acted.id()).isEqualTo("m-1");
    assertThat(event.id()).isEqualTo("m-1");
    assertThat(event.profile()).isEqualTo("u");
    assertThat(event.type()).isEqualTo(EventType.VIEW);
    assertThat(event.time()).isEqualTo(Instant.parse("2040-03-01T12:00:00Z"));
    assertThat(event.product()).isEqualTo("p-7");
    assertThat(event.facts())
        .containsOnly(entry("category", "shoes"), entry("colour", "red"), entry("price", "39.99"));
    assertThat(acted.leftOut()).containsExactly("url", "tags");
  }

  @ParameterizedTest
  @CsvSource({
    "Product Viewed, VIEW",
    "Product List Viewed, VIEW",
    "Products Searched, SEARCH",
    "Product Clicked, CLICK",
    "Product Added, CART",
    "Wishlist Product Added to Cart, CART",
    "Product Added to Wishlist, FAVOURITE",
    "Order Completed, PURCHASE",
    "Email Opened, OPEN",
    "Email Link Clicked, CLICK",
  })
  void namesOfTheSpecificationHaveTypes(String name, EventType type) {
    assertThat(acted(track(name, "'category': 'shoes'")).events().get(0).type()).isEqualTo(type);
  }

  @Test
  void anOrderIsOneEventForEachProduct() {
    Acted acted =
        acted(
            track(
                "Order Completed",
                "'order_id': 'o', 'products': [{'product_id': 'a', 'brand': 'Acme'},"
                    + " {'quantity': 1}, {'sku': 'c'}]"));

    assertThat(acted.events()).extracting(Event::id).containsExactly("m-1#0", "m-1#2");
    assertThat(acted.events()).extracting(Event::product).containsExactly("a", "c");
    assertThat(acted.events()).extracting(Event::type).containsOnly(EventType.PURCHASE);
    assertThat(acted.leftOut()).containsExactly("order_id", "quantity");
  }

  @Test
  void namesOfPropertiesMayBeSpelledInOtherWays() {
    Acted acted =
        acted(
            track(
                "ProductViewed",
                "'ProductID': 'k-9', 'Brand': 'Orla', 'Product Category': 'rugs', 'pageUrl': '/'"));

    assertThat(acted.events().get(0).product()).isEqualTo("k-9");
    assertThat(acted.events().get(0).facts())
        .containsOnly(entry("brand", "Orla"), entry("category", "rugs"));
    assertThat(acted.leftOut()).containsExactly("pageUrl");
  }

  @Test
  void theItemsOfACallThatSaysNothingElseAreItsProducts() {
    Acted acted =
        acted(
            track(
                "add_to_cart",
                "'currency': 'EUR', 'items': [{'item_id': 'k-1', 'item_brand': 'Orla'},"
                    + " {'item_id': 'k-2', 'item_category': 'rugs'}]"));

    assertThat(acted.events()).extracting(Event::type).containsOnly(EventType.CART);
    assertThat(acted.events()).extracting(Event::product).containsExactly("k-1", "k-2");
    assertThat(acted.events()).extracting(Event::id).containsExactly("m-1#0", "m-1#1");
    assertThat(acted.leftOut()).containsExactly("currency");
  }

  @Test
  void anOrderOfOneProductNeedsNoList() {
    assertThat(acted(track("purchase", "'products': {'id': 'k-1'}")).events())
        .extracting(Event::product)
        .containsExactly("k-1");
    assertThat(acted(track("purchase", "'products': null, 'sku': 'k-2'")).events())
        .extracting(Event::product)
        .containsExactly("k-2");
  }

  @Test
  void productsThatWereOnlyShownInAListAreNotViewed() {
    String products = "'products': [{'product_id': 'k-1'}, {'product_id': 'k-2'}]";

    assertThat(message(track("Product List Viewed", products))).isInstanceOf(Ignored.class);
    assertThat(acted(track("Product List Viewed", "'category': 'rugs', " + products)).events())
        .extracting(Event::product)
        .containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "82|82",
        "82.0|82",
        "82.50|82.5",
        "8250000000000|",
        "'82.50'|82.5",
        "'€82'|82",
        "'82 - 95'|",
        "[82, 95]|",
        "{'amount': 82}|",
        "true|",
      })
  void aPriceIsOneNumberOrNone(String price, String number) {
    Event event = acted(track("Product Viewed", "'sku': 'x', 'price': " + price)).events().get(0);

    assertThat(event.facts().get("price")).isEqualTo(number);
  }

  @Test
  void whatSaysNothingIsNoFactAndOfAListTheFirstIs() {
    Acted acted =
        acted(
            track(
                "Product Viewed",
                "'sku': 'x', 'color': null, 'brand': 'undefined', 'size': 'N/A',"
                    + " 'category': ['rugs', 'wool'], 'material': ['wool'], 'style': {}"));

    assertThat(acted.events().get(0).facts())
        .containsOnly(entry("category", "rugs"), entry("material", "wool"));
    assertThat(acted.leftOut())
        .containsExactly("brand", "size", "category (all but its first)", "style");
  }

  @ParameterizedTest
  @CsvSource({
    "60223344556677, 60223344556677",
    "6.0223344556677E13, 60223344556677",
    "60223344556677.0, 60223344556677",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "0, 0",
  })
  void aNumberMayNameAReaderAMessageAndAProduct(String number, String text) {
    String call =
        track("Product Viewed", "'product_id': " + number)
            .replace("'userId': 'u'", "'userId': " + number)
            .replace("'messageId': 'm-1'", "'messageId': " + number);

    Event event = acted(call).events().get(0);
    assertThat(event.profile()).isEqualTo(text);
    assertThat(event.product()).isEqualTo(text);
    assertThat(event.id()).isEqualTo(text);
    assertThat(message("{'type': 'alias', 'previousId': " + number + ", " + COMMON + "}"))
        .isEqualTo(new Merged("m-1", text, "u"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "'text'", "7", "{}"})
  void propertiesThatAreNoneAreIgnoredWithAReason(String properties) {
    String call =
        track("Product Viewed", "").replace("'properties': {}", "'properties': " + properties);

    assertThat(((Ignored) message(call)).detail()).contains("product_id");
  }

  @Test
  void anUnknownNameIsToldWhichOnesAreKnown() {
    Message message = message(track("Product Gazed At", "'sku': 'x'"));

    assertThat(((Ignored) message).detail()).contains("Product Viewed", "Order Completed");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 0.5", "'\"4\"', 0.75", "5, 1"})
  void starsBecomeAShare(String stars, double share) {
    Message message =
        message(
            track("Product Reviewed", "'product_id': 'a', 'rating': " + stars).replace('"', '\''));

    assertThat(((Acted) message).events().get(0).rating()).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "'many'", "null", "[]"})
  void starsThatAreNoneAreRefused(String stars) {
    Message message = message(track("Product Reviewed", "'product_id': 'a', 'rating': " + stars));

    assertThat(detail(message)).startsWith("rating: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "screen"})
  void aPageIsAViewOfItsCategory(String type) {
    Acted acted = acted("{'type': '" + type + "', 'category': 'shoes', " + COMMON + "}");

    assertThat(acted.events().get(0).type()).isEqualTo(EventType.VIEW);
    assertThat(acted.events().get(0).facts()).containsOnly(entry("category", "shoes"));
  }

  @Test
  void whatSaysNothingOfAnInterestIsIgnoredWithAReason() {
    assertThat(message(track("Signed Up", "'plan': 'pro'"))).isInstanceOf(Ignored.class);
    assertThat(message(track("Email Opened", "'email_subject': 'Hi'"))).isInstanceOf(Ignored.class);
    assertThat(message(track("Order Completed", "'products': []"))).isInstanceOf(Ignored.class);
    assertThat(message("{'type': 'page', 'name': 'Home', " + COMMON + "}"))
        .isInstanceOf(Ignored.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identify", "group"})
  void scalarTraitsAreTaken(String type) {
    Message message =
        message(
            "{'type': '"
                + type
                + "', 'traits': {'plan': 'pro', 'age': 30, 'address': {'city': 'x'}, 'none': null},"
                + COMMON
                + "}");

    assertThat(message).isInstanceOf(Described.class);
    assertThat(((Described) message).traits())
        .containsOnly(entry("plan", "pro"), entry("age", "30"));
    assertThat(((Described) message).leftOut()).containsExactly("address", "none");
  }

  @Test
  void anAliasMergesAndADeleteForgets() {
    assertThat(message("{'type': 'alias', 'previousId': 'a', " + COMMON + "}"))
        .isEqualTo(new Merged("m-1", "a", "u"));
    assertThat(message("{'type': 'delete', " + COMMON + "}")).isEqualTo(new Forgotten("m-1", "u"));
  }

  @Test
  void anAnonymousIdNamesTheReaderOnlyWhereThereIsNoUserId() {
    String both =
        track("Product Viewed", "'sku': 'x'").replace("'userId'", "'anonymousId': 'a', 'userId'");
    String anonymous = both.replace("'userId': 'u'", "'userId': null");

    assertThat(acted(both).events().get(0).profile()).isEqualTo("u");
    assertThat(acted(anonymous).events().get(0).profile()).isEqualTo("a");
    assertThat(acted(both.replace("'userId': 'u'", "'userId': ''")).events().get(0).profile())
        .isEqualTo("a");
  }

  @Test
  void theSendersClockIsCorrectedWhereItCanBe() {
    String call =
        track("Product Viewed", "'sku': 'x'")
            .replace(
                "'userId'",
                "'originalTimestamp': '2040-01-01T00:00:10Z', 'sentAt': '2040-01-01T00:00:30Z',"
                    + " 'receivedAt': '2040-03-01T10:00:00+01:00', 'userId'");

    assertThat(acted(call).events().get(0).time()).isEqualTo(Instant.parse("2040-03-01T08:59:40Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'stare', 'messageId': 'm', 'userId': 'u'}",
        "{'messageId': 'm', 'userId': 'u'}",
        "{'type': 'track', 'messageId': 'm', 'event': 'Product Viewed'}",
        "{'type': 'track', 'userId': 'u', 'event': 'Product Viewed', 'properties': {'sku': 'x'}}",
        "{'type': 'track', 'messageId': 'm', 'userId': 'u'}",
        "{'type': 'alias', 'messageId': 'm', 'userId': 'u'}",
        "{'type': 'track', 'messageId': 'm', 'userId': true, 'event': 'Product Viewed'}",
        "{'type': 'page', 'messageId': 'm', 'userId': 'u', 'timestamp': 'noon', 'category': 'x'}",
        "{'type': 'page', 'messageId': 'm', 'userId': 'u', 'category': 'x',"
            + " 'receivedAt': '-1000000000-01-01T00:00:00Z', 'sentAt': '+1000000000-12-31T00:00:00Z',"
            + " 'originalTimestamp': '-1000000000-01-01T00:00:00Z'}",
      })
  void whatIsWrongIsRefusedWithASentence(String call) {
    assertThat(detail(message(call))).contains(": ");
  }

  @Test
  void anOrderOfTooManyProductsIsRefused() {
    String products = "{'sku': 'x'},".repeat(100) + "{'sku': 'x'}";

    assertThat(message(track("Order Completed", "'products': [" + products + "]")))
        .isInstanceOf(Refused.class);
  }

  private static String detail(Message message) {
    assertThat(message).isInstanceOf(Refused.class);
    return ((Refused) message).detail();
  }

  private static String track(String name, String properties) {
    return "{'type': 'track', 'event': '"
        + name
        + "', 'properties': {"
        + properties
        + "}, "
        + COMMON
        + "}";
  }

  private Acted acted(String call) {
    Message message = message(call);
    assertThat(message).isInstanceOf(Acted.class);
    return (Acted) message;
  }

  private Message message(String call) {
    try {
      return form.message((ObjectNode) new ObjectMapper().readTree(call.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new AssertionError(call, e);
    }
  }
}
