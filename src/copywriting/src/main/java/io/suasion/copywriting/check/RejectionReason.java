package io.suasion.copywriting.check;

/** Why a candidate was rejected. */
public enum RejectionReason {
  /** A fact is not told. */
  MISSING,
  /** Something is told that the brief does not say. */
  INVENTED,
  /** It says words that no fact accounts for, or a value beside words of another attribute. */
  UNACCOUNTED,
  /** A fact is told twice. */
  REPEATED,
  /** The first sentence does not tell the name and the fact that the reader cares about. */
  LEAD,
  /** It claims what no advertisement may claim, or what nobody can prove. */
  CLAIM,
  /** A sentence has no end, runs into the next one or stutters. */
  FORM,
  /** A gap of a template was not filled. */
  PLACEHOLDER,
  /** It hardly differs from a better candidate. */
  DUPLICATE,
  /** The channel has no room for it. */
  TOO_LONG
}
