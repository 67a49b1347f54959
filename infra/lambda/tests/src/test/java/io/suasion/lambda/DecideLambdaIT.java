package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecideLambdaIT {
  private static final Deployment DEPLOYMENT = Deployments.create();
  private static LambdaFunction decide;

  @BeforeAll
  static void deploy() {
    decide = DEPLOYMENT.deploy(DEPLOYMENT.withDatabase("decide"));
  }

  @AfterAll
  static void close() {
    DEPLOYMENT.close();
  }

  @Test
  void aDecisionLearnsFromItsOutcome() throws IOException {
    String id = decide("headlines");

    assertThat(post("/v1/decisions/" + id + "/activation", "").status()).isEqualTo(204);
    String click = "{\"id\": \"click-1\", \"type\": \"click\", \"reward\": 1}";
    assertThat(post("/v1/decisions/" + id + "/outcomes", click).status()).isEqualTo(204);
    // Events come more than once, and count once.
    assertThat(post("/v1/decisions/" + id + "/outcomes", click).status()).isEqualTo(204);

    String view =
        Deployments.call(decide, Request.get("/v1/experiments/headlines", Deployment.KEY)).text();
    assertThat(view).contains("\"outcomes\":1", "\"activations\":1");
  }

  @Test
  void aDecisionThatNobodyMadeIsUnknown() throws IOException {
    assertThat(post("/v1/decisions/none/activation", "").status()).isEqualTo(404);
  }

  @Test
  void aThousandDecisionsAreMadeByOneInstance() throws IOException {
    decide("warm");
    int started = decide.coldStarts();

    for (int i = 0; i < 1000; i++) {
      decide("warm");
    }

    assertThat(decide.coldStarts()).isEqualTo(started);
  }

  private static String decide(String experiment) throws IOException {
    HttpEvents.Reply reply =
        post(
            "/v1/decisions",
            """
            {"experiment": "%s", "variants": [{"id": "a", "score": 0.5}, {"id": "b", "score": 0.4}]}"""
                .formatted(experiment));
    assertThat(reply.status()).as(reply::text).isEqualTo(200);
    return new ObjectMapper().readTree(reply.body()).path("id").asText();
  }

  private static HttpEvents.Reply post(String path, String json) throws IOException {
    return Deployments.call(decide, Request.post(path, Deployment.KEY, json));
  }
}
