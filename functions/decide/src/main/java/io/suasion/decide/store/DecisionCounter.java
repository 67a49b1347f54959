package io.suasion.decide.store;

import io.suasion.dynamodb.Attributes;
import io.suasion.experiment.Decision;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Counts how often each variant was chosen, in shards of its arm, because a mailing chooses one
 * variant more often a second than one item can be written. The count is for people and no policy
 * learns from it, so it may miss a decision, or count one twice, where the network fails.
 */
final class DecisionCounter {

  private static final Logger LOG = Logger.getLogger(DecisionCounter.class);

  private static final int SHARDS = 8;

  /** No name of an experiment holds a control character. */
  private static final String SEPARATOR = "\u001f";

  private final DynamoDbClient client;
  private final String table;

  DecisionCounter(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** A decision that cannot be counted is still made. */
  void add(Decision decision) {
    String shard = shard(decision.experiment(), Math.floorMod(decision.id().hashCode(), SHARDS));
    try {
      client.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(ArmItems.key(shard, decision.variant()))
                  .updateExpression("ADD decisions :one")
                  .expressionAttributeValues(Map.of(":one", Attributes.whole(1))));
    } catch (SdkException e) {
      LOG.warn("A decision was not counted", e);
    }
  }

  /** The keys under which the counts of an experiment lie, each with one item a variant. */
  static Stream<String> shards(String experiment) {
    return IntStream.range(0, SHARDS).mapToObj(number -> shard(experiment, number));
  }

  private static String shard(String experiment, int number) {
    return experiment + SEPARATOR + number;
  }
}
