package io.suasion.copywriting.align;

/** How a text and its facts can disagree about one slot. */
public enum SlotError {
  /** A fact is not told. */
  MISSING,
  /** A fact is told with another value. */
  WRONG,
  /** Something is told that the brief does not say. */
  INVENTED,
  /** A fact is told twice. */
  REPEATED
}
