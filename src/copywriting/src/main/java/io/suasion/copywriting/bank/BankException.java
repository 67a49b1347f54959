package io.suasion.copywriting.bank;

/** A row of a copy bank that cannot be read; the message names file, line and cure. */
public final class BankException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BankException(String source, int line, String why) {
    super("%s, line %d: %s".formatted(source, line, why));
  }

  BankException(String source, String why) {
    super(source + ": " + why);
  }
}
