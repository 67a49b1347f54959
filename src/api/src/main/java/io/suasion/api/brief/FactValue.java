package io.suasion.api.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;
import java.math.BigDecimal;

/**
 * Reads the value of a fact as the text that somebody would have written, because a shop's system
 * sends whatever it keeps: numbers digit by digit, without an exponent; {@code true} and {@code
 * false} by these words; a list or an object as its JSON; null as an empty text.
 */
final class FactValue extends StdDeserializer<String> {
  @Serial private static final long serialVersionUID = 1L;

  /** The most digits of a number that is written out; a longer number is no fact but an attack. */
  private static final int MOST_DIGITS = 400;

  FactValue() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits(json.getText());
      case START_ARRAY, START_OBJECT -> structure(json);
      default -> json.getText();
    };
  }

  @Override
  public String getNullValue(DeserializationContext context) {
    return "";
  }

  private static String digits(String number) {
    if (number.indexOf('e') < 0 && number.indexOf('E') < 0) {
      return number;
    }
    BigDecimal exact = new BigDecimal(number);
    int digits = exact.precision() + Math.abs(exact.scale());
    return digits > 0 && digits <= MOST_DIGITS ? exact.toPlainString() : number;
  }

  private static String structure(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = json.getCodec().getFactory().createGenerator(text)) {
      int depth = 0;
      do {
        depth += json.currentToken().isStructStart() ? 1 : 0;
        depth -= json.currentToken().isStructEnd() ? 1 : 0;
        copy(json, copy);
      } while (depth > 0 && json.nextToken() != null);
    }
    return text.toString();
  }

  private static void copy(JsonParser json, JsonGenerator copy) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
        || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      copy.writeNumber(digits(json.getText()));
    } else {
      copy.copyCurrentEvent(json);
    }
  }
}
