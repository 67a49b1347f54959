package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsIT {
  private static final byte[] PUB =
      HttpEvents.event(
          Request.post(
              "/v1/tokenize", Deployment.KEY, "{\"text\": \"A cheap pub by the river.\"}"));
  private static final byte[] DECISION =
      HttpEvents.event(Request.get("/v1/experiments/headlines", Deployment.KEY));

  private final Deployment deployment = Deployments.create();

  @AfterEach
  void close() {
    deployment.close();
  }

  @Test
  void aHandlerThatWaitsForEverIsEndedAndTheNextEventGetsAnotherInstance() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      LambdaFunction decide =
          deployment.deploy(
              deployment
                  .settings("decide")
                  .with(
                      "QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE",
                      "http://127.0.0.1:" + silent.getLocalPort())
                  .within(1024, Duration.ofSeconds(2)));

      assertThat(decide.invoke(DECISION)).isInstanceOf(Outcome.TimedOut.class);
      assertThat(decide.invoke(DECISION)).isInstanceOf(Outcome.TimedOut.class);

      assertThat(decide.coldStarts()).isEqualTo(2);
    }
  }

  @Test
  void anInstanceWithoutEnoughMemoryDiesAndTheFunctionGoesOn() throws IOException {
    FunctionSettings settings = deployment.settings("tokenize");
    LambdaFunction starved = deployment.deploy(settings.within(64, Duration.ofSeconds(30)));

    assertThat(starved.invoke(PUB)).isInstanceOf(Outcome.Died.class);
    assertThat(starved.invoke(PUB)).isInstanceOf(Outcome.Died.class);
    assertThat(starved.coldStarts()).isEqualTo(2);

    LambdaFunction fed = deployment.deploy(settings);
    assertThat(Deployments.reply(fed, PUB).status()).isEqualTo(200);
  }

  @Test
  void anInstanceThatIsKilledLosesItsOwnEventOnly() throws IOException {
    LambdaFunction tokenize = deployment.deploy(deployment.settings("tokenize"));
    assertThat(Deployments.reply(tokenize, PUB).status()).isEqualTo(200);

    tokenize.killIdle();

    assertThat(Deployments.reply(tokenize, PUB).status()).isEqualTo(200);
    assertThat(tokenize.coldStarts()).isEqualTo(2);
  }

  @Test
  void eventsAtTheSameTimeGetAnInstanceEachUpToTheLimit() {
    LambdaFunction tokenize = deployment.deploy(deployment.settings("tokenize").withConcurrency(2));

    List<Outcome> outcomes =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> tokenize.invoke(PUB)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactlyInAnyOrder("Answered", "Answered", "Throttled", "Throttled");
    assertThat(tokenize.coldStarts()).isEqualTo(2);
  }
}
