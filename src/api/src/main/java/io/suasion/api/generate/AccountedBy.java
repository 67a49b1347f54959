package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What accounts for words of a text. Nothing accounts for unaccounted words; misbound words hold
 * the value of one attribute in the words of another, or in none of its own.
 */
public enum AccountedBy {
  @JsonProperty("fact")
  FACT,
  @JsonProperty("name")
  NAME,
  @JsonProperty("kind")
  KIND,
  @JsonProperty("offer")
  OFFER,
  @JsonProperty("benefit")
  BENEFIT,
  @JsonProperty("phrase")
  PHRASE,
  @JsonProperty("neutral")
  NEUTRAL,
  @JsonProperty("grammar")
  GRAMMAR,
  @JsonProperty("unaccounted")
  UNACCOUNTED,
  @JsonProperty("misbound")
  MISBOUND
}
