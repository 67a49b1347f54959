package io.suasion.catalog.feed;

import io.suasion.catalog.RawFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rows of Google Merchant and of Meta, which share their columns. */
final class ItemRows implements TableReader.Rows {

  /** A comma behind which another detail begins: {@code General:Weight:2 kg,General:...}. */
  private static final Pattern NEXT_DETAIL = Pattern.compile(",(?=[^,:]*:[^,:]+:)");

  private final VariantWindow window;

  ItemRows(VariantWindow window) {
    this.window = window;
  }

  @Override
  public void read(TableRow row) {
    Item item = new Item(row.line());
    for (RawFact cell : row.facts()) {
      String name = named(cell.attribute());
      if (name.equals("product_detail")) {
        NEXT_DETAIL.splitAsStream(cell.value()).forEach(detail -> detail(item, detail));
      } else if (name.equals("additional_variant_attribute")) {
        for (String pair : cell.value().split(",", -1)) {
          pair(item, pair.split(":", 2));
        }
      } else {
        item.add(name, cell.value());
      }
    }
    item.addTo(window);
  }

  private static void detail(Item item, String detail) {
    List<String> parts = new ArrayList<>(List.of(detail.replace("\"", "").split(":", 3)));
    parts.remove(0);
    pair(item, parts.toArray(String[]::new));
  }

  private static void pair(Item item, String[] pair) {
    if (pair.length == 2) {
      item.detail(pair[0].strip(), pair[1].strip());
    }
  }

  /** The attribute as Google spells it, whatever its prefix: {@code g:Image Link}. */
  static String named(String raw) {
    String local = raw.substring(raw.indexOf(':') + 1);
    return local.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}
