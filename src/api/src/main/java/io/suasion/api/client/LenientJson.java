package io.suasion.api.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How answers are read: functions are deployed one by one, so another may know more fields. */
public final class LenientJson {
  private LenientJson() {}

  /** The same mapper, which lets unknown fields be. */
  public static ObjectMapper of(ObjectMapper strict) {
    return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
