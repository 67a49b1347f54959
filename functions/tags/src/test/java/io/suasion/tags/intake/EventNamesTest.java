package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.tags.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Product Clicked",
        "product clicked",
        "PRODUCT_CLICKED",
        "productClicked",
        "product-clicked",
        " Product  Clicked ",
        "Clicked Product",
        "product_click",
        "product.clicked",
      })
  void onlyTheWordsOfANameCount(String name) {
    assertThat(EventNames.meaning(name).orElseThrow().type()).isEqualTo(EventType.CLICK);
  }

  @Test
  void everyNameOfTheSpecificationsHasAMeaning() {
    assertThat(EventNames.specified()).allMatch(name -> EventNames.meaning(name).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "Added Product, CART",
    "Completed Order, PURCHASE",
    "select_item, CLICK",
    "add_to_cart, CART",
    "AddToCart, CART",
    "Added to Wishlist, FAVOURITE",
    "purchase, PURCHASE",
    "search, SEARCH",
    "checkout_completed, PURCHASE",
    "product_added_to_cart, CART",
  })
  void otherVocabulariesAreKnown(String name, EventType type) {
    assertThat(EventNames.meaning(name).orElseThrow().type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Product List Viewed", "view_item_list", "collection_viewed"})
  void aListThatWasShownIsToldFromAProductThatWasChosen(String name) {
    assertThat(EventNames.meaning(name)).hasValue(new EventNames.Meaning(EventType.VIEW, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "!", "Product", "Product Removed", "Order Cancelled", "order", "Cart Viewed"})
  void otherNamesSayNothing(String name) {
    assertThat(EventNames.meaning(name)).isEmpty();
  }
}
