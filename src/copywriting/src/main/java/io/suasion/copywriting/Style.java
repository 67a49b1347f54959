package io.suasion.copywriting;

/** What copy is made of. */
public enum Style {
  /** Facts and what they do for the reader. */
  PERSUASIVE,
  /** The facts alone, in plain sentences. */
  PLAIN
}
