package io.suasion.copywriting.persuade;

import io.suasion.catalog.Kind;
import java.util.regex.Pattern;

/** Separates nouns for a thing from nouns for its shelf in a shop. */
final class ShelfNouns {

  private static final Pattern SHELF =
      Pattern.compile(
          "(?:.* )?(?:software|furniture|\\w*wear|\\w*ing|textiles?|series|food|clothing|coffee|tea"
              + "|accessory|equipment|appliance|jewellery|bedding|gift|service|home service|kitchen"
              + "|bathroom|nursery|film|lease|hire|rental|insurance|restaurant|takeaway|theatre"
              + "|adventure|electronics|paint|culture|nature|home|garden|travel|entertainment"
              + "|education|health|beauty|art|music|sport|sports)");

  private ShelfNouns() {}

  /** Whether a product can be called by the noun: a shoe can, footwear cannot. */
  static boolean isThing(Kind kind) {
    return kind.isKnown() && !SHELF.matcher(kind.noun()).matches();
  }
}
