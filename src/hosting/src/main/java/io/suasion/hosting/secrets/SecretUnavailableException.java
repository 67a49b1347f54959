package io.suasion.hosting.secrets;

/** A secret that the function cannot do without could not be read. Its message holds no value. */
public final class SecretUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SecretUnavailableException(String secret, String whatIsWrong, String whatToDo) {
    super("The secret %s %s: %s".formatted(secret, whatIsWrong, whatToDo));
  }
}
