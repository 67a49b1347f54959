package io.suasion.api.tags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reader did. */
public enum EventType {
  @JsonProperty("view")
  VIEW,
  @JsonProperty("search")
  SEARCH,
  @JsonProperty("cart")
  CART,
  @JsonProperty("favourite")
  FAVOURITE,
  @JsonProperty("purchase")
  PURCHASE,
  @JsonProperty("rating")
  RATING,
  @JsonProperty("open")
  OPEN,
  @JsonProperty("click")
  CLICK,
  @JsonProperty("preference")
  PREFERENCE,
  @JsonProperty("dislike")
  DISLIKE
}
