package io.suasion.campaign.delivery;

import java.time.Instant;

/**
 * Copy that somebody asked for by webhook.
 *
 * @param id the {@code webhook-id} of the message that asked
 * @param fingerprint of the body that asked; null once the reader is forgotten
 * @param reader the hash of the reader's id; null for copy for nobody in particular and after the
 *     end
 * @param question the request as JSON; null as soon as the copy is written
 * @param message the signed message's body; null until the copy is written and after its delivery
 * @param attempts how many attempts were begun
 * @param nextAttempt when to try again if the delivery is still pending then
 */
public record Delivery(
    String id,
    State state,
    String fingerprint,
    String reader,
    String question,
    String message,
    int attempts,
    Instant nextAttempt) {

  /** How far it has come. */
  public enum State {
    PENDING,
    DELIVERED,
    FAILED,
    /** The reader has to be forgotten. */
    ERASED
  }

  public static Delivery asked(
      String id, String fingerprint, String reader, String question, Instant now) {
    return new Delivery(id, State.PENDING, fingerprint, reader, question, null, 0, now);
  }

  boolean isDue(Instant now) {
    return state == State.PENDING && !nextAttempt.isAfter(now);
  }

  boolean isWritten() {
    return message != null;
  }

  public Delivery begun(Instant next) {
    return new Delivery(id, state, fingerprint, reader, question, message, attempts + 1, next);
  }

  public Delivery written(String body) {
    return new Delivery(id, state, fingerprint, reader, null, body, attempts, nextAttempt);
  }

  Delivery postponed(Instant next) {
    return new Delivery(id, state, fingerprint, reader, question, message, attempts, next);
  }

  /** Keeps nothing of the reader and of the text; after an erasure keeps the id alone. */
  public Delivery ended(State end) {
    String kept = end == State.ERASED ? null : fingerprint;
    return new Delivery(id, end, kept, null, null, null, attempts, nextAttempt);
  }
}
