package io.suasion.api.tokenize;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be told of a text. Parts of speech, lemmas and stop words are told of its words. */
public enum TextDetail {
  @JsonProperty("sentences")
  SENTENCES,
  @JsonProperty("words")
  WORDS,
  @JsonProperty("pos")
  POS,
  @JsonProperty("lemmas")
  LEMMAS,
  @JsonProperty("stop_words")
  STOP_WORDS,
  @JsonProperty("keywords")
  KEYWORDS,
  @JsonProperty("subwords")
  SUBWORDS,
  @JsonProperty("facts")
  FACTS
}
