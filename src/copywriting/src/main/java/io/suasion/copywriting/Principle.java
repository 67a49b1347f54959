package io.suasion.copywriting;

/** The lever of persuasion that a phrase pulls (Cialdini 2021), or plain benefit. */
public enum Principle {
  BENEFIT,
  SOCIAL_PROOF,
  SCARCITY,
  AUTHORITY,
  RECIPROCITY,
  CONSISTENCY,
  LIKING
}
