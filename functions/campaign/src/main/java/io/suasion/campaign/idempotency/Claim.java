package io.suasion.campaign.idempotency;

/**
 * What a key stands for.
 *
 * @param answer what was answered; null unless the state is {@code ANSWERED}
 */
public record Claim(State state, String answer) {

  /** Where the request of a key is. */
  public enum State {
    FRESH,
    IN_FLIGHT,
    OTHER_REQUEST,
    ANSWERED
  }

  public static Claim of(State state) {
    return new Claim(state, null);
  }

  public static Claim answered(String answer) {
    return new Claim(State.ANSWERED, answer);
  }
}
