package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.RawFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An item of Google Merchant or Meta, in the making: its attributes come one by one. */
final class Item {

  private static final List<String> DESCRIPTIONS =
      List.of("description", "rich_text_description", "summary", "content", "short_description");
  private static final List<String> CATEGORIES =
      List.of("google_product_category", "fb_product_category", "product_type", "category");
  private static final Set<String> OWN_FIELDS =
      Set.of("title", "id", "item_group_id", "sale_price_effective_date");

  /** Attributes that are meant for Google and Meta, and for no buyer. */
  private static final Pattern PLUMBING =
      Pattern.compile(
          "ads_.*|adult|age_restricted|author|auto_pricing_.*|availability_date|cost_of_goods_sold|disabled_features|display_ads_.*"
              + "|excluded_.*|expiration_date|external_seller_id|guid|identifier_exists|included_destination|internal_label.*|inventory"
              + "|is_bundle|(?:max|min)_handling_time|minimum_order_value|override|pause|product_tags.*|promotion_id|pubdate|published"
              + "|quantity_to_sell_on_facebook|return_policy_label|shipping_(?:label|weight|length|width|height)|ships_from_country"
              + "|shopping_ads_.*|short_title|status|style\\[.*|tax_category|transit_time_label|updated|video.*|image\\[.*|custom_number_.*"
              + "|applink.*|mobile_link.*|lifestyle_image_link|virtual_model_link|.*_link_template");

  /** Attributes with parts that only mean something together. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "shipping|tax|installment|subscription_cost|loyalty_.*|certification|free_shipping_threshold|carrier_shipping|handling_cutoff_time"
              + "|cloud_export_.*|consumer_notice|structured_.*|product_fee|question_and_answer|variant_option");

  private final long line;
  private final Map<String, List<String>> attributes = new LinkedHashMap<>();
  private final List<RawFact> details = new ArrayList<>();
  private final List<Ignored> ignored = new ArrayList<>();

  Item(long line) {
    this.line = line;
  }

  /** Adds an attribute, named as Google spells it. A repeated attribute has several values. */
  void add(String name, String value) {
    if (PLUMBING.matcher(name).matches()) {
      ignore(name, value, IgnoredReason.INTERNAL, "Only the platform is to know it.");
    } else if (COMPOUND.matcher(name).matches()) {
      ignore(
          name,
          value,
          IgnoredReason.AMBIGUOUS,
          "Its parts say something only together. Give it in words, under another name.");
    } else if (!value.isBlank()) {
      attributes
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(name.equals("availability") ? value.replace('_', ' ') : value);
    }
  }

  /** A detail under the shop's own name for it. */
  void detail(String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      details.add(new RawFact(name, value));
    }
  }

  private void ignore(String name, String value, IgnoredReason reason, String detail) {
    ignored.add(new Ignored(name, value, reason, detail));
  }

  /** Completes the item and adds it to the window, as a product or as a variant of one. */
  void addTo(VariantWindow window) {
    leaveOutPassingPrice();
    List<String> categories = new ArrayList<>();
    CATEGORIES.forEach(name -> categories.addAll(attributes.getOrDefault(name, List.of())));
    window.add(
        first("item_group_id"),
        new Variant(
            line,
            first("id"),
            first("title"),
            Categories.mostSpecific(categories),
            DESCRIPTIONS.stream().map(this::first).filter(d -> !d.isEmpty()).findFirst().orElse(""),
            List.of(),
            facts(),
            ignored));
  }

  /** Leaves out a sale price with an end: it is an offer and no fact. */
  private void leaveOutPassingPrice() {
    if (!first("sale_price_effective_date").isEmpty()) {
      Optional.ofNullable(attributes.remove("sale_price"))
          .ifPresent(
              price ->
                  ignore(
                      "sale_price",
                      price.get(0),
                      IgnoredReason.AMBIGUOUS,
                      "It is the price for a time only. Send it as an offer, with its end."));
    }
  }

  private List<RawFact> facts() {
    List<RawFact> facts = new ArrayList<>();
    attributes.forEach(
        (name, values) -> {
          boolean own =
              OWN_FIELDS.contains(name) || DESCRIPTIONS.contains(name) || CATEGORIES.contains(name);
          if (!own) {
            facts.add(new RawFact(name, Joined.withBars(values)));
          }
        });
    facts.addAll(details);
    return facts;
  }

  private String first(String name) {
    return attributes.getOrDefault(name, List.of("")).get(0).strip();
  }
}
