package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Numbers of JSON as the texts that people write for them. */
final class PlainNumber {
  private PlainNumber() {}

  /**
   * All digits of a number, {@code 7011223344556} and neither {@code 7.011223344556E12} nor {@code
   * 7011223344556.0}; of anything else what Jackson makes of it.
   */
  static String text(JsonNode node) {
    boolean isFinite = !node.isFloatingPointNumber() || Double.isFinite(node.doubleValue());
    return node.isNumber() && isFinite ? text(node.decimalValue()) : node.asText();
  }

  /** The digits of a number that is read already, without an exponent. */
  static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Turns numbers among the fields of an object into texts. */
  static void toTexts(ObjectNode object, Iterable<String> fields) {
    for (String field : fields) {
      JsonNode value = object.get(field);
      if (value != null && value.isNumber()) {
        object.put(field, text(value));
      }
    }
  }
}
