package io.suasion.hosting.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings that secrets hold, each a JSON object of texts; a later secret wins. */
final class SecretSettings {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AN_OBJECT =
      "store a JSON object of settings, as {\"suasion.api-keys\": \"...\"}.";

  private SecretSettings() {}

  static Map<String, String> read(List<String> secrets, SecretStore store) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String secret : secrets) {
      object(secret, store.read(secret))
          .fields()
          .forEachRemaining(
              field ->
                  settings.put(field.getKey(), text(secret, field.getKey(), field.getValue())));
    }
    return settings;
  }

  /** Does not pass on what Jackson says of a wrong text, because it quotes the text. */
  private static JsonNode object(String secret, String text) {
    try {
      JsonNode parsed = JSON.readTree(text);
      if (parsed.isObject()) {
        return parsed;
      }
    } catch (JsonProcessingException e) {
      throw new SecretUnavailableException(secret, "is no JSON", AN_OBJECT);
    }
    throw new SecretUnavailableException(secret, "is no JSON object", AN_OBJECT);
  }

  private static String text(String secret, String setting, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new SecretUnavailableException(
          secret, "has no text as " + setting, "write a list as one text, with commas.");
    }
    return value.asText();
  }
}
