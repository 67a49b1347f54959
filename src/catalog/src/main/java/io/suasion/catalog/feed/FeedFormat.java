package io.suasion.catalog.feed;

/** The forms in which shop systems export their products. */
public enum FeedFormat {
  GOOGLE_TABLE("Google Merchant table"),
  GOOGLE_XML("Google Merchant RSS or Atom"),
  SHOPIFY("Shopify table"),
  WOOCOMMERCE("WooCommerce table"),
  META("Meta catalogue table"),
  JSON_LD("schema.org JSON-LD"),
  JSON_LD_PAGE("schema.org JSON-LD in a page"),
  JSON("JSON"),
  JSON_LINES("JSON Lines"),
  TABLE("table with a header");

  private final String title;

  FeedFormat(String title) {
    this.title = title;
  }

  /** The name of the form for people. */
  public String title() {
    return title;
  }
}
