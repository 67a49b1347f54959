package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Deployments of what this build made, and calls that must be answered. */
final class Deployments {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Deployments() {}

  static Path root() {
    return Path.of(System.getProperty("suasion.root"));
  }

  static Deployment create() {
    try {
      Path folder = Path.of("target/deployed/set-" + COUNT.incrementAndGet());
      return new Deployment(root(), folder, Layers.java25().orElse(Layers.java()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WholeSet wholeSet() throws IOException {
    return WholeSet.deploy(root(), create());
  }

  /** The reply to a request, which must not fail as an event. */
  static HttpEvents.Reply call(LambdaFunction function, HttpEvents.Request request)
      throws IOException {
    return reply(function, HttpEvents.event(request));
  }

  static HttpEvents.Reply reply(LambdaFunction function, byte[] event) throws IOException {
    Outcome outcome = function.invoke(event);
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return HttpEvents.reply(((Outcome.Answered) outcome).body());
  }
}
