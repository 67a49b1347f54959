package io.suasion.workbench.audit;

/** What is wrong with a text into which an error was planted. */
enum ErrorKind {
  /** A content word of another product's text. */
  CONTENT_WORD,
  NEGATION,
  /** A negation was taken out. */
  NEGATION_LOST,
  NUMBER,
  SUPERLATIVE,
  /** Two values stand in each other's place. */
  EXCHANGED,
  /** A value stands in the place of another one. */
  MOVED
}
