package io.suasion.copywriting.bank;

/** The grammatical form of a fact's wording in a sentence. */
public enum WordingForm {
  /** A predicate after the product's name: {@code weighs 620 g}. */
  PRED,
  /** A noun phrase, as after has: {@code a 55-inch screen}. */
  NP,
  /** An adjective before the noun: {@code waterproof}. */
  ADJ,
  /** After the noun: {@code for ages 4-6}. */
  POST,
  /** A whole sentence of English, a whole clause of Chinese. */
  SENT,
  /** A few words without a verb, for a line of details or a headline. */
  DETAIL
}
