package io.suasion.campaign.delivery;

import io.smallrye.mutiny.Uni;
import io.suasion.campaign.webhook.StandardWebhooks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletionStage;

/** Posts to the one configured address, signed, and never follows a redirection. */
public final class SignedPost implements Endpoint {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final URI url;
  private final StandardWebhooks signer;
  private final Duration timeout;
  private final InstantSource clock;
  private final HttpClient client;

  /** Refuses an address that no message can ever be posted to. */
  public SignedPost(URI url, StandardWebhooks signer, Duration timeout, InstantSource clock) {
    if (!isOfHttp(url)) {
      throw new IllegalArgumentException(
          "This is no address to post to: it must look like https://shop.example/hooks.");
    }
    this.url = url;
    this.signer = signer;
    this.timeout = timeout;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  private static boolean isOfHttp(URI url) {
    return url.getHost() != null
        && ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()));
  }

  @Override
  public Uni<Reply> post(String id, String message) {
    return Uni.createFrom().completionStage(() -> send(request(id, message))).map(this::reply);
  }

  /** The whole answer has to come in time, with its body. */
  private CompletionStage<HttpResponse<Void>> send(HttpRequest request) {
    long begun = System.nanoTime();
    return client.sendAsync(
        request, headers -> new UnreadBody(timeout.minusNanos(System.nanoTime() - begun)));
  }

  private HttpRequest request(String id, String message) {
    byte[] body = message.getBytes(StandardCharsets.UTF_8);
    Instant now = clock.instant();
    return HttpRequest.newBuilder(url)
        .timeout(timeout)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Suasion")
        .header("webhook-id", id)
        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
        .header("webhook-signature", signer.sign(id, now, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private Reply reply(HttpResponse<Void> response) {
    Duration wait =
        response.headers().firstValue("Retry-After").map(this::wait).orElse(Duration.ZERO);
    return new Reply(response.statusCode(), wait);
  }

  /** Reads a wait in seconds or as a date of HTTP; anything else counts as no wait. */
  private Duration wait(String retryAfter) {
    try {
      Duration wait =
          retryAfter.matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(retryAfter))
              : Duration.between(clock.instant(), date(retryAfter));
      return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Instant date(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
