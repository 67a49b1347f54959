package io.suasion.copywriting.check;

/** Why a candidate was rejected. */
public enum RejectionReason {
  /** A fact is not told. */
  MISSING,
  /** The draft tells something that the brief does not say. */
  INVENTED,
  /** The draft has words without a source, or a value beside words of another attribute. */
  UNACCOUNTED,
  /** A fact is told twice. */
  REPEATED,
  /** The first sentence does not tell the name and the fact that the reader cares about. */
  LEAD,
  /** The draft claims what no advertisement may claim, or what nobody can prove. */
  CLAIM,
  /** A sentence has no end, runs into the next one or stutters. */
  FORM,
  /** A gap of a template was not filled. */
  PLACEHOLDER,
  /** The draft hardly differs from a better one. */
  DUPLICATE,
  /** The draft is too long for the channel. */
  TOO_LONG
}
