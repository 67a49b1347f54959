package io.suasion.decide.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.decide.config.DecideConfig;
import io.suasion.experiment.Arm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

@Timeout(20)
class ThrottledTableTest {

  private static final List<String> VARIANTS = List.of("a", "b");

  @Test
  void whatATableDidNotReadIsAskedForAgain() {
    Throttled table = new Throttled(3);

    assertThat(store(table).arms("experiment", VARIANTS))
        .containsExactly(Arm.unseen("a"), Arm.unseen("b"));

    assertThat(table.asked).isEqualTo(4);
  }

  @Test
  void aTableThatReadsNothingIsNotAskedForEver() {
    Throttled table = new Throttled(Integer.MAX_VALUE);

    assertThatThrownBy(() -> store(table).arms("experiment", VARIANTS))
        .isInstanceOf(SdkException.class)
        .hasMessageContaining("not read");

    assertThat(table.asked).isGreaterThan(10);
  }

  private static DynamoDbDecisionStore store(DynamoDbClient client) {
    return new DynamoDbDecisionStore(client, new Names(), Duration.ofDays(7));
  }

  private record Names(String decisions, String arms) implements DecideConfig.Tables {
    Names() {
      this("decisions", "arms");
    }
  }

  /** Reads nothing the first times that it is asked. */
  private static final class Throttled implements DynamoDbClient {
    private final int times;
    private int asked;

    Throttled(int times) {
      this.times = times;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      BatchGetItemResponse.Builder answer = BatchGetItemResponse.builder();
      if (asked++ < times) {
        answer.unprocessedKeys(request.requestItems());
      }
      return answer.build();
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
