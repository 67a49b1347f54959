package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What accounts for words of a text. Nothing does for unaccounted ones; misbound is a value of one
 * attribute in the words of another, or in none that carry it.
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
