package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.RawFact;
import io.suasion.language.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of WooCommerce: a variable product, then its variations, which name it as their parent by
 * its SKU or as {@code id:12}.
 */
final class WooCommerceRows implements TableReader.Rows {

  private static final Set<String> FIELDS =
      Set.of("id", "type", "name", "description", "shortdescription", "categories", "parent");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("attribute(?<number>\\d+)(?<part>name|values|visible|global|default)");
  private static final Pattern PLUMBING =
      Pattern.compile(
          "sku|gtin.*|published|isfeatured|visibilityincatalog|datesaleprice(?:starts|ends)|taxstatus|taxclass|instock|stock|lowstockamount"
              + "|backordersallowed|soldindividually|allowcustomerreviews|purchasenote|tags|shippingclass|images|download.*|groupedproducts"
              + "|upsells|crosssells|externalurl|buttontext|position|swatchesattributes");
  private static final Pattern OF_VARIANT =
      Pattern.compile("regularprice|saleprice|weight.*|length.*|width.*|height.*");
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),\\s*");

  private final VariantWindow window;

  WooCommerceRows(VariantWindow window) {
    this.window = window;
  }

  @Override
  public void read(TableRow row) {
    String type = row.get("Type").toLowerCase(Locale.ROOT);
    if (!type.contains("variation")) {
      begin(row, variant(row, type.contains("variable")));
      return;
    }
    Optional<VariantGroup> parent = window.find(key(row.get("Parent")));
    if (parent.isEmpty()) {
      window.broken(
          row.line(),
          "The variation's parent \"%s\" is not near before it: sort the feed so that it is."
              .formatted(row.get("Parent")));
      return;
    }
    window.join(parent.get(), variation(row, parent.get()));
  }

  private void begin(TableRow row, Variant product) {
    String id = row.get("ID");
    List<String> keys = new ArrayList<>();
    if (!id.isEmpty()) {
      keys.add(key("id:" + id));
    }
    if (!row.get("SKU").isEmpty()) {
      keys.add(key(row.get("SKU")));
    }
    window.begin(product.id(), keys, product);
  }

  private static String key(String parent) {
    return parent.strip().toLowerCase(Locale.ROOT);
  }

  private static Variant variant(TableRow row, boolean variable) {
    List<RawFact> facts = new ArrayList<>();
    List<RawFact> options = new ArrayList<>();
    List<Ignored> ignored = new ArrayList<>();
    boolean passing = !row.get("Date sale price ends").isEmpty();
    for (RawFact cell : row.facts()) {
      String column = Folding.fold(cell.attribute());
      if (isPlumbing(cell.attribute(), column)) {
        ignored.add(
            ignored(cell, IgnoredReason.INTERNAL, "WooCommerce keeps it for itself and the shop."));
      } else if (passing && column.equals("saleprice")) {
        ignored.add(
            ignored(
                cell,
                IgnoredReason.AMBIGUOUS,
                "It is the price for a time only. Send it as an offer, with its end."));
      } else if (OF_VARIANT.matcher(column).matches() && !variable) {
        options.add(cell);
      } else if (!FIELDS.contains(column)) {
        attribute(row, column).or(() -> own(cell, column)).ifPresent(facts::add);
      }
    }
    String id = row.get("ID");
    String description = row.get("Description");
    return new Variant(
        row.line(),
        id.isEmpty() ? row.get("SKU") : id,
        row.get("Name"),
        Categories.mostSpecificOf(row.get("Categories")),
        description.isEmpty() ? row.get("Short description") : description,
        facts,
        options,
        ignored);
  }

  /**
   * The variant of a row. Only attributes that the parent does not state become options: the parent
   * lists the attributes of all its variations.
   */
  private static Variant variation(TableRow row, VariantGroup parent) {
    List<RawFact> options = new ArrayList<>();
    Variant whole = variant(row, false);
    options.addAll(whole.options());
    whole.facts().stream()
        .filter(fact -> isAttribute(row, fact) && !parent.says(fact.attribute()))
        .forEach(options::add);
    return new Variant(row.line(), whole.id(), "", "", "", List.of(), options, List.of());
  }

  private static boolean isAttribute(TableRow row, RawFact fact) {
    return row.columns().stream().noneMatch(column -> column.strip().equals(fact.attribute()));
  }

  private static boolean isPlumbing(String name, String column) {
    return PLUMBING.matcher(column).matches()
        || name.toLowerCase(Locale.ROOT).replace(" ", "").startsWith("meta:_");
  }

  private static Optional<RawFact> attribute(TableRow row, String column) {
    Matcher attribute = ATTRIBUTE.matcher(column);
    if (!attribute.matches() || !attribute.group("part").equals("values")) {
      return Optional.empty();
    }
    String name = row.get("Attribute " + attribute.group("number") + " name");
    List<String> values =
        Arrays.stream(COMMA.split(row.get(column)))
            .map(value -> value.replace("\\,", ",").strip())
            .filter(value -> !value.isEmpty())
            .toList();
    return name.isEmpty() || values.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawFact(name, Joined.withBars(values)));
  }

  private static Optional<RawFact> own(RawFact cell, String column) {
    return ATTRIBUTE.matcher(column).matches() ? Optional.empty() : Optional.of(cell);
  }

  private static Ignored ignored(RawFact cell, IgnoredReason reason, String detail) {
    return new Ignored(cell.attribute(), cell.value(), reason, detail);
  }
}
