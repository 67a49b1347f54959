package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.Event;
import io.suasion.api.EventType;
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
        "{'type': 'track', 'messageId': 'm', 'userId': 7, 'event': 'Product Viewed'}",
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
