package io.suasion.copywriting;

/** The content of copy. */
public enum Style {
  /** Facts and their benefits for the reader. */
  PERSUASIVE,
  /** The facts alone, in plain sentences. */
  PLAIN
}
