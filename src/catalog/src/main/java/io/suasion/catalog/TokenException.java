package io.suasion.catalog;

/** A text holds a token of another system, and the policy refuses tokens. */
public final class TokenException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String pointer;

  TokenException(String pointer, String text) {
    super(
        "holds a token that another system was to fill, which would go to readers as it is: "
            + text);
    this.pointer = pointer;
  }

  /** The place of the text in the brief (RFC 6901). */
  public String pointer() {
    return pointer;
  }
}
