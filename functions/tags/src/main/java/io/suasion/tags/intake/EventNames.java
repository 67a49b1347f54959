package io.suasion.tags.intake;

import io.suasion.api.tags.EventType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells from the name of a track call what the reader did. Senders spell one name in many ways, so
 * only its words count: not their order, case, endings, nor what stands between them.
 */
final class EventNames {

  /**
   * What a name says.
   *
   * @param list whether it tells of a list that was shown, whose products nobody chose
   */
  record Meaning(EventType type, boolean list) {}

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ed|es|e|s)$");

  /** Names of Segment's specifications, version 2, of e-commerce and of e-mail. */
  private static final Map<String, Meaning> SPECIFIED = new LinkedHashMap<>();

  /** Names of Segment's version 1, Google Analytics and Shopify. */
  private static final Map<String, Meaning> OTHERS = new LinkedHashMap<>();

  static {
    SPECIFIED.put("Product Viewed", one(EventType.VIEW));
    SPECIFIED.put("Product List Viewed", list());
    SPECIFIED.put("Products Searched", one(EventType.SEARCH));
    SPECIFIED.put("Product Clicked", one(EventType.CLICK));
    SPECIFIED.put("Product Added", one(EventType.CART));
    SPECIFIED.put("Product Added to Wishlist", one(EventType.FAVOURITE));
    SPECIFIED.put("Wishlist Product Added to Cart", one(EventType.CART));
    SPECIFIED.put("Order Completed", one(EventType.PURCHASE));
    SPECIFIED.put("Product Reviewed", one(EventType.RATING));
    SPECIFIED.put("Email Opened", one(EventType.OPEN));
    SPECIFIED.put("Email Link Clicked", one(EventType.CLICK));

    OTHERS.put("Viewed Product Category", list());
    OTHERS.put("view_item", one(EventType.VIEW));
    OTHERS.put("view_item_list", list());
    OTHERS.put("select_item", one(EventType.CLICK));
    OTHERS.put("add_to_cart", one(EventType.CART));
    OTHERS.put("add_to_wishlist", one(EventType.FAVOURITE));
    OTHERS.put("purchase", one(EventType.PURCHASE));
    OTHERS.put("search", one(EventType.SEARCH));
    OTHERS.put("view_search_results", one(EventType.SEARCH));
    OTHERS.put("product_added_to_cart", one(EventType.CART));
    OTHERS.put("collection_viewed", list());
    OTHERS.put("search_submitted", one(EventType.SEARCH));
    OTHERS.put("checkout_completed", one(EventType.PURCHASE));
  }

  private static final Map<String, Meaning> BY_WORDS = byWords();

  private EventNames() {}

  /** Returns empty where the name says nothing of an interest. */
  static Optional<Meaning> meaning(String name) {
    return Optional.ofNullable(BY_WORDS.get(words(name)));
  }

  /** The names as Segment's specifications spell them. */
  static List<String> specified() {
    return List.copyOf(SPECIFIED.keySet());
  }

  private static Meaning one(EventType type) {
    return new Meaning(type, false);
  }

  private static Meaning list() {
    return new Meaning(EventType.VIEW, true);
  }

  private static Map<String, Meaning> byWords() {
    Map<String, Meaning> all = new LinkedHashMap<>();
    OTHERS.forEach((name, meaning) -> all.put(words(name), meaning));
    SPECIFIED.forEach((name, meaning) -> all.put(words(name), meaning));
    return Map.copyOf(all);
  }

  private static String words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
