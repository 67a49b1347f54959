package io.suasion.copywriting;

/** A part of a variant. */
public enum Part {
  HEADLINE,
  BODY,
  CALL_TO_ACTION
}
