package io.suasion.experiment;

/** An outcome cannot join what is already known of its decision. */
public final class OutcomeConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutcomeConflictException(String message) {
    super(message);
  }
}
