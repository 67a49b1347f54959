package io.suasion.audience;

/** What a reader's consent is about. */
public enum Purpose {
  /** What the reader does may be remembered. */
  TRACKING,
  /** What is remembered may shape what the reader is sent. */
  PERSONALIZATION
}
