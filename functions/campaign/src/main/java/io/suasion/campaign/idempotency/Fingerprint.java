package io.suasion.campaign.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.suasion.api.brief.Offer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells whether two things say the same. */
public final class Fingerprint {
  private static final int SHORT = 16;
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Offer.class, InstantsOfOffers.class)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Fingerprint() {}

  /** The SHA-256 of the value's JSON in hexadecimal, whatever the order of entries in its maps. */
  public static String of(Object value) {
    try {
      return ofBytes(CANONICAL.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 in hexadecimal of these very bytes. */
  public static String ofBytes(byte[] bytes) {
    return DigestUtils.sha256Hex(bytes);
  }

  /** The first 64 bits of the fingerprint, for names. */
  public static String shortOf(Object value) {
    return of(value).substring(0, SHORT);
  }
}
