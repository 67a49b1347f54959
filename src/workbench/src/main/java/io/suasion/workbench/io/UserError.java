package io.suasion.workbench.io;

/** Something that the user can mend: the message says what is wrong, where, and what to do. */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UserError(String message) {
    super(message);
  }

  public UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
