package io.suasion.language;

/**
 * A part of speech as Universal Dependencies names it.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">universaldependencies.org/u/pos</a>
 */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
