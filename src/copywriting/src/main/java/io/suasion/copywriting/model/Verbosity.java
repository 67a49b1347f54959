package io.suasion.copywriting.model;

/**
 * The number of words that a text spends on its facts. Models are told it as {@code
 * ⟦length:medium⟧}.
 */
public enum Verbosity {
  SHORT,
  MEDIUM,
  LONG;

  private static final double WORDS_BESIDE_FACTS = 5;
  private static final double WORDS_A_FACT = 3;
  private static final double TERSE = .8;
  private static final double AMPLE = 1.25;
  private static final int FEW_CHARACTERS = 100;
  private static final int MANY_CHARACTERS = 125;

  /** The verbosity of a Chinese text of so many characters, whatever it tells. */
  public static Verbosity ofCharacters(int characters) {
    return characters < FEW_CHARACTERS ? SHORT : characters > MANY_CHARACTERS ? LONG : MEDIUM;
  }

  /** The verbosity of a text of so many words about so many facts. */
  public static Verbosity of(int words, int facts) {
    double share = words / (WORDS_BESIDE_FACTS + WORDS_A_FACT * facts);
    return share < TERSE ? SHORT : share > AMPLE ? LONG : MEDIUM;
  }
}
