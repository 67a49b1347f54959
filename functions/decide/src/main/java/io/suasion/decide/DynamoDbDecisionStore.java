package io.suasion.decide;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.experiment.Arm;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import io.suasion.experiment.DecisionStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Keeps each decision and the counters of its arm in step: both are written in one transaction,
 * under the condition that the decision is still what it was. A repeated request, also one that the
 * client repeats after a broken connection, therefore counts once.
 */
final class DynamoDbDecisionStore implements DecisionStore {

  /** How long a closed decision is remembered, to tell late callers so. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final DynamoDbClient client;
  private final Transactions transactions;
  private final DecideConfig.Tables tables;
  private final Duration retention;

  DynamoDbDecisionStore(DynamoDbClient client, DecideConfig.Tables tables, Duration window) {
    this.client = client;
    this.transactions = new Transactions(client);
    this.tables = tables;
    this.retention = window.plus(REMEMBERED);
  }

  @Override
  public List<Arm> arms(String experiment) {
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(tables.arms())
                    .keyConditionExpression("experiment = :experiment")
                    .expressionAttributeValues(Map.of(":experiment", fromS(experiment)))
                    .consistentRead(true))
        .items()
        .stream()
        .map(ArmItems::toArm)
        .toList();
  }

  @Override
  public List<Arm> arms(String experiment, List<String> variants) {
    Map<String, Arm> known = new HashMap<>();
    Map<String, KeysAndAttributes> wanted = Map.of(tables.arms(), keys(experiment, variants));
    while (!wanted.isEmpty()) {
      Map<String, KeysAndAttributes> next = wanted;
      BatchGetItemResponse response = client.batchGetItem(batch -> batch.requestItems(next));
      response
          .responses()
          .getOrDefault(tables.arms(), List.of())
          .forEach(item -> known.put(item.get("variant").s(), ArmItems.toArm(item)));
      wanted = response.unprocessedKeys();
    }
    return variants.stream()
        .map(variant -> known.getOrDefault(variant, Arm.unseen(variant)))
        .toList();
  }

  @Override
  public void add(Decision decision) {
    Put put = put(decision).conditionExpression("attribute_not_exists(id)").build();
    if (!transactions.write(List.of(item(put), counting(decision, decision.counts())))) {
      throw new IllegalStateException("decision " + decision.id() + " exists already");
    }
  }

  @Override
  public Optional<Decision> find(String id) {
    Map<String, AttributeValue> item =
        client
            .getItem(
                get ->
                    get.tableName(tables.decisions())
                        .key(Map.of("id", fromS(id)))
                        .consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(DecisionItems.toDecision(item));
  }

  @Override
  public boolean replace(Decision before, Decision after) {
    Put put =
        put(after)
            .conditionExpression("revision = :before")
            .expressionAttributeValues(Map.of(":before", DecisionItems.whole(before.revision())))
            .build();
    Counts added = after.counts().minus(before.counts());
    return transactions.write(List.of(item(put), counting(after, added)));
  }

  private static KeysAndAttributes keys(String experiment, List<String> variants) {
    return KeysAndAttributes.builder()
        .keys(variants.stream().map(variant -> ArmItems.key(experiment, variant)).toList())
        .consistentRead(true)
        .build();
  }

  private Put.Builder put(Decision decision) {
    return Put.builder()
        .tableName(tables.decisions())
        .item(DecisionItems.toItem(decision, decision.chosenAt().plus(retention)));
  }

  private TransactWriteItem counting(Decision decision, Counts added) {
    Update update =
        Update.builder()
            .tableName(tables.arms())
            .key(ArmItems.key(decision.experiment(), decision.variant()))
            .updateExpression(ArmItems.ADD_COUNTS)
            .expressionAttributeValues(ArmItems.values(added))
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  private static TransactWriteItem item(Put put) {
    return TransactWriteItem.builder().put(put).build();
  }
}
