package io.suasion.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Guesses and drops nothing of a request: a value of the wrong type is refused. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    refuse(json, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
    refuse(json, LogicalType.Textual, CoercionInputShape.Boolean);
    refuse(json, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString);
    refuse(json, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);
    refuse(json, LogicalType.Enum, CoercionInputShape.EmptyString);
  }

  private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
    for (CoercionInputShape shape : shapes) {
      json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
