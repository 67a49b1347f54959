package io.suasion.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.campaign.delivery.Endpoint.Reply;
import io.suasion.campaign.webhook.StandardWebhooks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints that answer in ways that HTTP allows and nobody should wait for. */
class SignedPostTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final byte[] MUCH = new byte[1 << 16];

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    thread.shutdownNow();
  }

  @Test
  void anAnswerIsItsStatusAndHowLongItAsksToWait() {
    answer(client -> write(client, "503 Busy\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nno"));

    assertThat(post(LONG)).isEqualTo(new Reply(503, Duration.ofSeconds(7)));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void aBodyThatNeverComesIsNotWaitedForLongerThanTheAnswerMayTake(int status) throws Exception {
    answer(client -> write(client, status + " OK\r\nContent-Length: 5\r\n\r\n"));

    assertThat(post(SHORT).status()).isEqualTo(status);
    assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aBodyThatDoesNotEndIsNotReadToItsEnd() throws Exception {
    answer(
        client -> {
          OutputStream out = write(client, "200 OK\r\n\r\n");
          while (true) {
            out.write(MUCH);
          }
        });

    assertThat(post(LONG.multipliedBy(2)).status()).isEqualTo(200);
    assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anAnswerThatNeverComesIsAFailure() {
    answer(client -> {});

    assertThatThrownBy(() -> post(SHORT)).hasCauseInstanceOf(HttpTimeoutException.class);
  }

  private Reply post(Duration timeout) {
    StandardWebhooks signer =
        new StandardWebhooks(List.of("whsec_" + "a".repeat(32)), LONG, InstantSource.system());
    URI url = URI.create("http://localhost:" + server.getLocalPort());
    return new SignedPost(url, signer, timeout, InstantSource.system())
        .post("msg_1", "{}")
        .await()
        .atMost(LONG);
  }

  /** Answers the first client, and tells when that has hung up. */
  private void answer(Answer answer) {
    thread.execute(
        () -> {
          try (Socket client = server.accept()) {
            answer.to(client);
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            hungUp.countDown();
          }
        });
  }

  private static OutputStream write(Socket client, String head) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(("HTTP/1.1 " + head).getBytes(StandardCharsets.US_ASCII));
    return out;
  }

  private interface Answer {
    void to(Socket client) throws IOException;
  }
}
