package io.suasion.campaign.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import io.suasion.web.problem.ProblemException;
import io.suasion.web.work.WorkerPool;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Answers a request that carries a key once, and again with the same answer. Each caller has its
 * own keys. The store gets the fingerprint of caller and key, because a caller may write a reader's
 * id into a key.
 */
public final class IdempotentRequests {
  private static final Logger LOG = Logger.getLogger(IdempotentRequests.class);

  private final IdempotencyStore store;
  private final ObjectMapper json;

  /** Keeps answers as JSON. */
  public IdempotentRequests(IdempotencyStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  /**
   * Fails with 422 where the key stands for another request and with 409 while the first one is in
   * flight. A request that fails gives its key back. An answer that cannot be stored is given all
   * the same.
   *
   * @param header as sent, or null
   * @param caller whose key it is, or null where anybody may call
   */
  public Uni<CopyAnswer> answer(
      String header, String caller, CopyRequest request, Supplier<Uni<CopyAnswer>> work) {
    if (header == null) {
      return work.get();
    }
    String key = key(IdempotencyKey.parse(header), caller);
    String fingerprint = Fingerprint.of(request);
    return WorkerPool.run(() -> store.claim(key, fingerprint))
        .flatMap(
            claim ->
                switch (claim.state()) {
                  case FRESH -> first(key, fingerprint, work);
                  case ANSWERED -> Uni.createFrom().item(() -> read(claim.answer()));
                  case OTHER_REQUEST -> Uni.createFrom().failure(otherRequest());
                  case IN_FLIGHT -> Uni.createFrom().failure(inFlight());
                });
  }

  private static String key(String key, String caller) {
    return Fingerprint.of(caller == null ? key : List.of(caller, key));
  }

  private Uni<CopyAnswer> first(String key, String fingerprint, Supplier<Uni<CopyAnswer>> work) {
    return Uni.createFrom()
        .deferred(work::get)
        .onFailure()
        .call(() -> afterwards(() -> release(key)))
        .call(answer -> afterwards(() -> complete(key, fingerprint, answer)));
  }

  /** The answer to the caller is certain by now: a store that is away must not change it. */
  private static Uni<Void> afterwards(Supplier<Void> call) {
    return WorkerPool.run(call)
        .onFailure()
        .invoke(IdempotentRequests::report)
        .onFailure()
        .recoverWithNull();
  }

  /** Only the kind of a failure is logged: the message may quote what a reader wrote. */
  private static void report(Throwable failure) {
    LOG.warnf("The state of a key was not stored: %s", failure.getClass().getSimpleName());
  }

  private Void release(String key) {
    store.release(key);
    return null;
  }

  private Void complete(String key, String fingerprint, CopyAnswer answer) {
    store.complete(key, fingerprint, write(answer));
    return null;
  }

  private String write(CopyAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private CopyAnswer read(String answer) {
    try {
      return json.readValue(answer, CopyAnswer.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored answer cannot be read", e);
    }
  }

  private static ProblemException otherRequest() {
    return ProblemException.unprocessable(
        "This Idempotency-Key was used for another request. Use a new key.");
  }

  private static ProblemException inFlight() {
    return ProblemException.conflict(
        "The first request with this Idempotency-Key is still in flight. Send it again later.");
  }
}
