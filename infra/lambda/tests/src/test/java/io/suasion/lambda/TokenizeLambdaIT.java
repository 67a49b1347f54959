package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.lambda.HttpEvents.Reply;
import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenizeLambdaIT {
  private static final Deployment DEPLOYMENT = Deployments.create();
  private static final Request PUB =
      Request.post(
          "/v1/tokenize",
          Deployment.KEY,
          """
          {"text": "A cheap pub by the river.", "include": ["facts"], "category": "restaurant"}""");
  private static LambdaFunction tokenize;

  @BeforeAll
  static void deploy() {
    tokenize = DEPLOYMENT.deploy(DEPLOYMENT.settings("tokenize"));
  }

  @AfterAll
  static void close() {
    DEPLOYMENT.close();
  }

  @Test
  void aRequestThroughTheGatewayIsAnswered() throws IOException {
    Reply reply = Deployments.call(tokenize, PUB);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers().get("content-type")).startsWith("application/json");
    assertThat(reply.text()).contains("\"attribute\":\"priceRange\"", "\"cheap\"");
  }

  @Test
  void aBodyInBase64IsReadLikeAnyOther() throws IOException {
    Reply plain = Deployments.reply(tokenize, HttpEvents.event(PUB, false));
    Reply base64 = Deployments.reply(tokenize, HttpEvents.event(PUB, true));

    assertThat(base64.status()).isEqualTo(200);
    assertThat(base64.text()).isEqualTo(plain.text());
  }

  @Test
  void aThousandEventsAreAnsweredByOneInstance() throws IOException {
    Reply first = Deployments.call(tokenize, PUB);
    int started = tokenize.coldStarts();

    for (int i = 0; i < 1000; i++) {
      assertThat(Deployments.call(tokenize, PUB).text()).isEqualTo(first.text());
    }

    assertThat(tokenize.coldStarts()).isEqualTo(started);
  }

  @Test
  void aBadRequestGetsItsProblemDocument() throws IOException {
    Reply reply = Deployments.call(tokenize, Request.post("/v1/tokenize", Deployment.KEY, "{}"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(reply.text()).contains("urn:suasion:problem:validation");
  }

  @Test
  void aCallerWhomTheGatewayKnowsByATokenNeedsNoKey() throws IOException {
    Request stranger = Request.post("/v1/tokenize", "a-token", "{\"text\": \"Good food.\"}");

    assertThat(Deployments.call(tokenize, stranger).status()).isEqualTo(401);
    assertThat(Deployments.reply(tokenize, withClaims(stranger)).status()).isEqualTo(200);
  }

  @Test
  void nobodyIsAnsweredWithoutAKey() throws IOException {
    Reply reply = Deployments.call(tokenize, Request.post("/v1/tokenize", "another", "{}"));

    assertThat(reply.status()).isEqualTo(401);
  }

  /** What API Gateway adds once its JWT authorizer has let a caller through. */
  private static byte[] withClaims(Request request) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode event = (ObjectNode) json.readTree(HttpEvents.event(request));
    ((ObjectNode) event.get("requestContext"))
        .putObject("authorizer")
        .putObject("jwt")
        .putObject("claims")
        .put("sub", "client-1");
    return json.writeValueAsBytes(event);
  }
}
