package io.suasion.campaign;

import static io.suasion.campaign.Requests.BOATS;
import static io.suasion.campaign.Requests.copy;
import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 200 products take a while to validate and hash; the threads that serve all have none. */
@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class ReadingThreadsTest {
  Peers peers;

  @BeforeEach
  void reset() {
    peers.reset();
    ReadingThreads.forget();
  }

  @Test
  void aRequestIsReadAndValidatedOffTheThreadsThatServeAll() {
    copy(BOATS).statusCode(200);

    assertThat(ReadingThreads.mayBlock()).containsExactly(true);
  }

  @Test
  void soIsAMessage() {
    json().body("{}").post("/v1/hooks/standard").then().statusCode(401);

    assertThat(ReadingThreads.mayBlock()).containsExactly(true);
  }
}
