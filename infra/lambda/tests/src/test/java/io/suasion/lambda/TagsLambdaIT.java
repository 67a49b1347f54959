package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.lambda.HttpEvents.Reply;
import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TagsLambdaIT {
  private static final Deployment DEPLOYMENT = Deployments.create();
  private static LambdaFunction tags;

  @BeforeAll
  static void deploy() {
    tags = DEPLOYMENT.deploy(DEPLOYMENT.withDatabase("tags"));
  }

  @AfterAll
  static void close() {
    DEPLOYMENT.close();
  }

  @Test
  void whatAReaderDidBecomesATag() throws IOException {
    assertThat(buy("event-1", "reader-1").text()).contains("accepted");

    assertThat(lookUp("reader-1")).contains("\"food\"", "\"Chinese\"");
  }

  @Test
  void anEventThatIsDeliveredTwiceCountsOnce() throws IOException {
    buy("event-2", "reader-2");

    assertThat(buy("event-2", "reader-2").text()).contains("duplicate");

    assertThat(lookUp("reader-2")).contains("\"events\":1");
  }

  @Test
  void aThousandLookupsAreAnsweredByOneInstance() throws IOException {
    buy("event-3", "reader-3");
    int started = tags.coldStarts();

    for (int i = 0; i < 1000; i++) {
      assertThat(lookUp("reader-3")).contains("\"Chinese\"");
    }

    assertThat(tags.coldStarts()).isEqualTo(started);
  }

  private static Reply buy(String event, String reader) throws IOException {
    String json =
        """
        {"id": "%s", "profile": "%s", "type": "purchase", "time": "%s", "facts": {"food": "Chinese"}}"""
            .formatted(event, reader, Instant.now());
    Reply reply = Deployments.call(tags, Request.post("/v1/events", Deployment.KEY, json));
    assertThat(reply.status()).as(reply::text).isEqualTo(200);
    return reply;
  }

  private static String lookUp(String reader) throws IOException {
    Reply reply =
        Deployments.call(tags, Request.get("/v1/profiles/" + reader + "/tags", Deployment.KEY));
    assertThat(reply.status()).as(reply::text).isEqualTo(200);
    return reply.text();
  }
}
