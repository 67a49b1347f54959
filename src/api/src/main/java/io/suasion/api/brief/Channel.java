package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the copy will be shown; each has limits of its own. */
public enum Channel {
  @JsonProperty("email")
  EMAIL,
  @JsonProperty("push")
  PUSH,
  @JsonProperty("sms")
  SMS,
  @JsonProperty("ad")
  AD,
  @JsonProperty("social")
  SOCIAL,
  @JsonProperty("web")
  WEB
}
