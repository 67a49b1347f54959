package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.RawFact;
import io.suasion.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows of Shopify. All rows of a product have its handle. Only the first row has the facts of the
 * whole product and the names of its options. A row may hold one more picture and nothing else.
 */
final class ShopifyRows implements TableReader.Rows {

  private static final int MOST_OPTIONS = 3;
  private static final Set<String> FIELDS =
      Set.of("handle", "urlhandle", "title", "bodyhtml", "description", "productcategory", "type");
  private static final Pattern OPTION = Pattern.compile("option[123](?:name|value|linkedto)");
  private static final Pattern PLUMBING =
      Pattern.compile(
          "tags|published.*|status|giftcard|seo.*|image.*|googleshopping.*|included.*|.*inventory.*|.*fulfillmentservice|.*requiresshipping"
              + "|variant(?:taxable|taxcode|image|sku|barcode|weightunit)|sku|barcode|weightunit.*|chargetax|costperitem|collection|giftcard"
              + "|continuesellingwhenoutofstock|price.+|compareatprice.+|variantimage.*|template.*|unitprice.*|variantunitprice.*");

  private final VariantWindow window;

  ShopifyRows(VariantWindow window) {
    this.window = window;
  }

  @Override
  public void read(TableRow row) {
    String handle = row.get("Handle").isEmpty() ? row.get("URL handle") : row.get("Handle");
    if (handle.isEmpty()) {
      window.broken(row.line(), "The row has no handle: give it that of its product.");
      return;
    }
    Optional<VariantGroup> known = window.find(handle);
    List<String> names = known.map(VariantGroup::optionNames).orElseGet(ArrayList::new);
    if (known.isEmpty()) {
      names.addAll(optionNames(row));
    }
    Variant variant = variant(row, handle, names);
    if (known.isPresent()) {
      if (!variant.options().isEmpty()) {
        window.join(known.get(), variant);
      }
    } else if (variant.name().isEmpty()) {
      window.broken(
          row.line(), "The row is far from its product, or has no title: sort the feed by handle.");
    } else {
      window.add(handle, variant);
      window.find(handle).ifPresent(group -> group.optionNames().addAll(names));
    }
  }

  private static List<String> optionNames(TableRow row) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= MOST_OPTIONS; i++) {
      names.add(row.get("Option" + i + " Name"));
    }
    return names;
  }

  private static Variant variant(TableRow row, String handle, List<String> names) {
    List<RawFact> facts = new ArrayList<>();
    List<Ignored> ignored = new ArrayList<>();
    for (RawFact cell : row.facts()) {
      String column = Folding.fold(cell.attribute());
      if (PLUMBING.matcher(column).matches()) {
        ignored.add(
            new Ignored(
                cell.attribute(),
                cell.value(),
                IgnoredReason.INTERNAL,
                "Shopify keeps it for itself and the shop."));
      } else if (!FIELDS.contains(column)
          && !OPTION.matcher(column).matches()
          && !isOfVariant(column)) {
        facts.add(cell);
      }
    }
    String category = row.get("Product Category");
    String description = row.get("Body (HTML)");
    return new Variant(
        row.line(),
        handle,
        row.get("Title"),
        category.isEmpty() ? row.get("Type") : category,
        description.isEmpty() ? row.get("Description") : description,
        facts,
        options(row, names),
        ignored);
  }

  private static boolean isOfVariant(String column) {
    return column.startsWith("variant")
        || Set.of("price", "compareatprice", "weightvaluegrams").contains(column);
  }

  private static List<RawFact> options(TableRow row, List<String> names) {
    List<RawFact> options = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String value = row.get("Option" + (i + 1) + " Value");
      boolean only = names.get(i).equals("Title") && value.equals("Default Title");
      add(options, names.get(i), only ? "" : value);
    }
    add(options, "Price", either(row, "Variant Price", "Price"));
    add(options, "Compare At Price", either(row, "Variant Compare At Price", "Compare-at price"));
    String grams = either(row, "Variant Grams", "Weight value (grams)");
    add(options, "Weight", grams.matches("0*(?:\\.0*)?") ? "" : grams + " g");
    return options;
  }

  private static String either(TableRow row, String one, String other) {
    return row.get(one).isEmpty() ? row.get(other) : row.get(one);
  }

  private static void add(List<RawFact> options, String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      options.add(new RawFact(name, value));
    }
  }
}
