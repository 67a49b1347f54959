package io.suasion.audience;

/** What a reader's consent is about. */
public enum Purpose {
  /** To remember what the reader does. */
  TRACKING,
  /** To let what is remembered shape what the reader is sent. */
  PERSONALIZATION
}
