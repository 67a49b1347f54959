package io.suasion.api.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a reader's consent is about. */
public enum ConsentPurpose {
  /** To remember what the reader does. */
  @JsonProperty("tracking")
  TRACKING,
  /** To let what is remembered shape what the reader is sent. */
  @JsonProperty("personalization")
  PERSONALIZATION;

  /** Reads a purpose from a path, which is written in small letters. */
  public static ConsentPurpose fromString(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
