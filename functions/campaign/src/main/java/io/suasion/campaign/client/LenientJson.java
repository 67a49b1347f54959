package io.suasion.campaign.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How answers are read: functions are deployed one by one, so another may know more fields. */
final class LenientJson {
  private LenientJson() {}

  static ObjectMapper of(ObjectMapper strict) {
    return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
