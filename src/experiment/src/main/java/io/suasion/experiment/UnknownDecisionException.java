package io.suasion.experiment;

/** No decision has this id, or the decision has expired. */
public final class UnknownDecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownDecisionException(String id) {
    super("no decision has the id " + id);
  }
}
