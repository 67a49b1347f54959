package io.suasion.copywriting.account;

/** The source that accounts for words of a text. */
public enum AccountedBy {
  /** A fact in words that carry it, or a statement of a yes or a no. */
  FACT,
  NAME,
  /** The kind of product. */
  KIND,
  OFFER,
  /** The benefit of a told fact, in words of the bank. */
  BENEFIT,
  /** An opening or a call to action whose needs hold. */
  PHRASE,
  /** A word that claims nothing of such a product. */
  NEUTRAL,
  /** A word of a closed class: an article, a preposition, a pronoun. */
  GRAMMAR,
  /** No source accounts for the words. */
  UNACCOUNTED,
  /** The value of one attribute in words that carry another one, or in none. */
  MISBOUND;

  /** Whether the words are at fault. */
  public boolean isFault() {
    return this == UNACCOUNTED || this == MISBOUND;
  }
}
