package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Numbers with units as schema.org has them. */
final class SchemaQuantity {

  /** Codes of UN/CEFACT that shops use. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("KGM", "kg"),
          Map.entry("GRM", "g"),
          Map.entry("MGM", "mg"),
          Map.entry("LBR", "lb"),
          Map.entry("ONZ", "oz"),
          Map.entry("MTR", "m"),
          Map.entry("CMT", "cm"),
          Map.entry("MMT", "mm"),
          Map.entry("INH", "in"),
          Map.entry("FOT", "ft"),
          Map.entry("KMT", "km"),
          Map.entry("LTR", "l"),
          Map.entry("CLT", "cl"),
          Map.entry("MLT", "ml"),
          Map.entry("OZA", "fl oz"),
          Map.entry("MTK", "m²"),
          Map.entry("FTK", "sq ft"),
          Map.entry("WTT", "W"),
          Map.entry("KWT", "kW"),
          Map.entry("KWH", "kWh"),
          Map.entry("VLT", "V"),
          Map.entry("HTZ", "Hz"),
          Map.entry("SEC", "s"),
          Map.entry("MIN", "min"),
          Map.entry("HUR", "h"),
          Map.entry("DAY", "days"),
          Map.entry("MON", "months"),
          Map.entry("ANN", "years"),
          Map.entry("CEL", "°C"),
          Map.entry("P1", "%"),
          Map.entry("4L", "MB"),
          Map.entry("E34", "GB"),
          Map.entry("C62", ""),
          Map.entry("H87", ""),
          Map.entry("EA", ""));

  private SchemaQuantity() {}

  /** The value, or from the lowest to the highest, with its unit; empty if a code is not known. */
  static String text(JsonNode quantity) {
    String unit = JsonText.of(quantity.path("unitText"));
    String code = JsonText.of(quantity.path("unitCode"));
    if (unit.isBlank() && !code.isBlank()) {
      if (!UNITS.containsKey(code)) {
        return "";
      }
      unit = UNITS.get(code);
    }
    String number = JsonText.of(quantity.path("value"));
    if (number.isBlank()) {
      number =
          range(JsonText.of(quantity.path("minValue")), JsonText.of(quantity.path("maxValue")));
    }
    return number.isBlank() ? "" : (number + " " + unit).strip();
  }

  private static String range(String low, String high) {
    if (low.isBlank()) {
      return high.isBlank() ? "" : "up to " + high;
    }
    return high.isBlank() ? "from " + low : low + "–" + high;
  }
}
