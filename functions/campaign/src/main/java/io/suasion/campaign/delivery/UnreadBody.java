package io.suasion.campaign.delivery;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/**
 * Throws a body away, because the status says all. A short body is read to its end, so that its
 * connection serves again; the connection of a long or late body is closed.
 */
final class UnreadBody implements BodySubscriber<Void> {
  private static final long LONGEST = 64 * 1024;

  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Duration time;
  private Flow.Subscription subscription;
  private long read;

  /**
   * Waits for the end of the body.
   *
   * @param time how long; the timeout of a request ends with the headers (JDK-8208693)
   */
  UnreadBody(Duration time) {
    this.time = time;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscribed) {
    subscription = subscribed;
    Executor later =
        CompletableFuture.delayedExecutor(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    later.execute(this::leave);
    subscribed.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    read += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (read > LONGEST) {
      leave();
    }
  }

  /** A body that breaks off is no failure: the status has come. */
  @Override
  public void onError(Throwable failure) {
    end.complete(null);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }

  private void leave() {
    if (end.complete(null)) {
      subscription.cancel();
    }
  }
}
