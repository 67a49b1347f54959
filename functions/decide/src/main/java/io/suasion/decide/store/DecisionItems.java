package io.suasion.decide.store;

import static io.suasion.dynamodb.Attributes.seconds;
import static io.suasion.dynamodb.Attributes.whole;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.experiment.Decision;
import io.suasion.experiment.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Decisions as items of a table, and back. */
final class DecisionItems {

  private DecisionItems() {}

  static Map<String, AttributeValue> toItem(Decision decision, Instant expiresAt) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", fromS(decision.id()));
    item.put("experiment", fromS(decision.experiment()));
    item.put("variant", fromS(decision.variant()));
    item.put("propensity", AttributeValue.fromN(Double.toString(decision.propensity())));
    item.put("policy", fromS(decision.policy()));
    item.put("score", millionths(decision.score()));
    item.put("chosen_at", fromS(decision.chosenAt().toString()));
    decision.activatedAt().ifPresent(at -> item.put("activated_at", fromS(at.toString())));
    item.put("outcomes", fromL(decision.outcomes().stream().map(DecisionItems::toItem).toList()));
    item.put("revision", whole(decision.revision()));
    item.put("expires_at", seconds(expiresAt));
    return item;
  }

  static Decision toDecision(Map<String, AttributeValue> item) {
    return new Decision(
        item.get("id").s(),
        item.get("experiment").s(),
        item.get("variant").s(),
        Double.parseDouble(item.get("propensity").n()),
        item.get("policy").s(),
        Double.parseDouble(item.get("score").n()),
        Instant.parse(item.get("chosen_at").s()),
        Optional.ofNullable(item.get("activated_at")).map(at -> Instant.parse(at.s())),
        item.get("outcomes").l().stream().map(outcome -> toOutcome(outcome.m())).toList());
  }

  /** Decimal, so that sums stay exact, and no smaller than DynamoDB can hold. */
  static AttributeValue millionths(double value) {
    BigDecimal decimal = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
    return AttributeValue.fromN(decimal.toPlainString());
  }

  private static AttributeValue toItem(Outcome outcome) {
    return fromM(
        Map.of(
            "id", fromS(outcome.id()),
            "type", fromS(outcome.type()),
            "reward", millionths(outcome.reward()),
            "at", fromS(outcome.at().toString())));
  }

  private static Outcome toOutcome(Map<String, AttributeValue> item) {
    return new Outcome(
        item.get("id").s(),
        item.get("type").s(),
        Double.parseDouble(item.get("reward").n()),
        Instant.parse(item.get("at").s()));
  }
}
