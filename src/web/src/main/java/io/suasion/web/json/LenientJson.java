package io.suasion.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How the other functions are spoken to. They are deployed one by one, so an answer may have fields
 * that nobody here knows. What is null is not sent, so that what is passed on is not longer than it
 * came: the limit of the body is the same there.
 */
public final class LenientJson {
  private LenientJson() {}

  /** The same mapper, which lets unknown fields be and leaves nulls out. */
  public static ObjectMapper of(ObjectMapper strict) {
    return strict
        .copy()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .setSerializationInclusion(JsonInclude.Include.NON_NULL);
  }
}
