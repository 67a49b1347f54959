package io.suasion.copywriting.account;

/** What accounts for words of a text. */
public enum AccountedBy {
  /** A fact in words that carry it, or a statement of a yes or a no. */
  FACT,
  NAME,
  /** What the product is. */
  KIND,
  OFFER,
  /** What a told fact does for the reader, in words of the bank. */
  BENEFIT,
  /** An opening or a call to action whose needs hold. */
  PHRASE,
  /** A word that claims nothing of such a product. */
  NEUTRAL,
  /** A word of a closed class: an article, a preposition, a pronoun. */
  GRAMMAR,
  /** Nothing does. */
  UNACCOUNTED,
  /** The value of one attribute in words that carry another one, or in none. */
  MISBOUND;

  /** Whether the words are at fault. */
  public boolean isFault() {
    return this == UNACCOUNTED || this == MISBOUND;
  }
}
