package io.suasion.catalog;

/** A text holds a token of another system, and those are refused. */
public final class TokenException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String pointer;

  TokenException(String pointer, String text) {
    super(
        "holds a token that another system was to fill, which would go to readers as it is: "
            + text);
    this.pointer = pointer;
  }

  /** Where it stands in the brief (RFC 6901). */
  public String pointer() {
    return pointer;
  }
}
