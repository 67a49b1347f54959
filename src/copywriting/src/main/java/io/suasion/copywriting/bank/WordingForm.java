package io.suasion.copywriting.bank;

/** What a wording of a fact is in a sentence. */
public enum WordingForm {
  /** What the product does or is, after its name: {@code weighs 620 g}. */
  PRED,
  /** A noun phrase, as after has: {@code a 55-inch screen}. */
  NP,
  /** Before the noun: {@code waterproof}. */
  ADJ,
  /** After the noun: {@code for ages 4-6}. */
  POST,
  /** A whole sentence of English, a whole clause of Chinese. */
  SENT,
  /** A few words without a verb, for a line of details or a headline. */
  DETAIL
}
