package io.suasion.decide.store;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.decide.config.DecideConfig;
import io.suasion.dynamodb.Attributes;
import io.suasion.dynamodb.Backoff;
import io.suasion.dynamodb.TableDefinition;
import io.suasion.dynamodb.Transactions;
import io.suasion.experiment.Arm;
import io.suasion.experiment.Counts;
import io.suasion.experiment.Decision;
import io.suasion.experiment.DecisionStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Keeps each decision in step with what its arm learned: one transaction changes both, on the
 * condition that the decision is still what it was. So a repeated request, even one that the client
 * repeats after a broken connection, counts once. A new decision teaches nothing yet: it is one
 * item, counted apart.
 */
public final class DynamoDbDecisionStore implements DecisionStore {

  private static final Logger LOG = Logger.getLogger(DynamoDbDecisionStore.class);

  /** How long a closed decision is remembered, to tell late callers so. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final DynamoDbClient client;
  private final Transactions transactions;
  private final DecisionCounter counter;
  private final DecideConfig.Tables tables;
  private final Duration retention;

  public DynamoDbDecisionStore(DynamoDbClient client, DecideConfig.Tables tables, Duration window) {
    this.client = client;
    this.transactions = new Transactions(client);
    this.counter = new DecisionCounter(client, tables.arms());
    this.tables = tables;
    this.retention = window.plus(REMEMBERED);
  }

  /** The table of decisions as this store needs it. */
  public static TableDefinition decisionTable(String name) {
    return TableDefinition.of(name, "id").expiringBy("expires_at");
  }

  /** The table of arms as this store needs it. */
  public static TableDefinition armTable(String name) {
    return TableDefinition.of(name, "experiment", "variant");
  }

  /**
   * Sums what an arm learned and its counted decisions, with those that the arm itself counted in
   * the past.
   */
  @Override
  public List<Arm> arms(String experiment) {
    Map<String, Counts> counts = new HashMap<>();
    Stream.concat(Stream.of(experiment), DecisionCounter.shards(experiment))
        .flatMap(this::items)
        .map(ArmItems::toArm)
        .forEach(arm -> counts.merge(arm.variant(), arm.counts(), Counts::plus));
    return counts.entrySet().stream().map(arm -> new Arm(arm.getKey(), arm.getValue())).toList();
  }

  @Override
  public List<Arm> arms(String experiment, List<String> variants) {
    Map<String, Arm> known = new HashMap<>();
    Map<String, KeysAndAttributes> wanted = Map.of(tables.arms(), keys(experiment, variants));
    Backoff backoff = new Backoff();
    while (!wanted.isEmpty()) {
      Map<String, KeysAndAttributes> next = wanted;
      BatchGetItemResponse response = client.batchGetItem(batch -> batch.requestItems(next));
      response
          .responses()
          .getOrDefault(tables.arms(), List.of())
          .forEach(item -> known.put(item.get("variant").s(), ArmItems.toArm(item)));
      wanted = response.unprocessedKeys();
      if (!wanted.isEmpty()) {
        waitForTheRest(backoff);
      }
    }
    return variants.stream()
        .map(variant -> known.getOrDefault(variant, Arm.unseen(variant)))
        .toList();
  }

  @Override
  public void add(Decision decision) {
    try {
      client.putItem(
          put ->
              put.tableName(tables.decisions())
                  .item(item(decision))
                  .conditionExpression("attribute_not_exists(id)"));
    } catch (ConditionalCheckFailedException repeated) {
      // Ids are random, so the client sent this very decision again as no answer came.
      LOG.debugf("Decision %s was kept already", decision.id());
    }
    counter.add(decision);
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
        Put.builder()
            .tableName(tables.decisions())
            .item(item(after))
            .conditionExpression("revision = :before")
            .expressionAttributeValues(Map.of(":before", Attributes.whole(before.revision())))
            .build();
    Counts added = after.counts().minus(before.counts());
    return transactions.write(
        List.of(TransactWriteItem.builder().put(put).build(), counting(after, added)));
  }

  private Stream<Map<String, AttributeValue>> items(String experiment) {
    return client
        .queryPaginator(
            query ->
                query
                    .tableName(tables.arms())
                    .keyConditionExpression("experiment = :experiment")
                    .expressionAttributeValues(Map.of(":experiment", fromS(experiment)))
                    .consistentRead(true))
        .items()
        .stream();
  }

  /** Asks again for what a throttled table did not read, but not at once and not for ever. */
  private static void waitForTheRest(Backoff backoff) {
    if (!backoff.pause()) {
      throw SdkClientException.create("the arms were not read in many attempts");
    }
  }

  private static KeysAndAttributes keys(String experiment, List<String> variants) {
    return KeysAndAttributes.builder()
        .keys(variants.stream().map(variant -> ArmItems.key(experiment, variant)).toList())
        .consistentRead(true)
        .build();
  }

  private Map<String, AttributeValue> item(Decision decision) {
    return DecisionItems.toItem(decision, decision.chosenAt().plus(retention));
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
}
