package io.suasion.audience;

/** What says that a reader has an interest, the surest first. */
public enum TagSource {
  /** The reader said so. */
  STATED,
  /** The reader's events say so. */
  OBSERVED,
  /** Products like those that the reader acted on say so. */
  INFERRED,
  /** Readers of the same segment say so. */
  SEGMENT,
  /** All readers say so. */
  GLOBAL
}
