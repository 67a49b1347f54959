package io.suasion.copywriting.persuade;

import io.suasion.catalog.Kind;
import java.util.regex.Pattern;

/** Tells nouns for a thing from those for the shelf that a shop has it on. */
final class ShelfNouns {

  private static final Pattern SHELF =
      Pattern.compile(
          "(?:.* )?(?:software|furniture|\\w*wear|\\w*ing|textiles?|series|food|clothing|coffee|tea"
              + "|accessory|equipment|appliance|jewellery|bedding|gift|service|home service|kitchen"
              + "|bathroom|nursery|film|lease|hire|rental|insurance|restaurant|takeaway|theatre"
              + "|adventure|electronics|paint|culture|nature|home|garden|travel|entertainment"
              + "|education|health|beauty|art|music|sport|sports)");

  private ShelfNouns() {}

  /** Whether one can say of the product that it is one: a shoe, but no footwear. */
  static boolean isThing(Kind kind) {
    return kind.isKnown() && !SHELF.matcher(kind.noun()).matches();
  }
}
