package io.suasion.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON between the functions. They are deployed one by one, so an answer may have fields that
 * nobody here knows. Nulls are not sent, so that a body that is passed on is not longer than it
 * came: the limit of the body is the same there.
 */
public final class LenientJson {
  private LenientJson() {}

  /** A copy of the mapper that ignores unknown fields and leaves nulls out. */
  public static ObjectMapper of(ObjectMapper strict) {
    return strict
        .copy()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .setSerializationInclusion(JsonInclude.Include.NON_NULL);
  }
}
