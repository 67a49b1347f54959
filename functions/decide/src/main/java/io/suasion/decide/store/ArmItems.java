package io.suasion.decide.store;

import static io.suasion.decide.store.DecisionItems.millionths;
import static io.suasion.dynamodb.Attributes.whole;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.experiment.Arm;
import io.suasion.experiment.Counts;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Arms as items of a table, and back. */
final class ArmItems {

  static final String ADD_COUNTS =
      "ADD decisions :decisions, activations :activations, outcomes :outcomes, reward :reward";

  private ArmItems() {}

  static Map<String, AttributeValue> key(String experiment, String variant) {
    return Map.of("experiment", fromS(experiment), "variant", fromS(variant));
  }

  static Map<String, AttributeValue> values(Counts added) {
    return Map.of(
        ":decisions", whole(added.decisions()),
        ":activations", whole(added.activations()),
        ":outcomes", whole(added.outcomes()),
        ":reward", millionths(added.reward()));
  }

  /**
   * A count that an item does not have is 0: the items of {@link DecisionCounter} count decisions
   * only.
   */
  static Arm toArm(Map<String, AttributeValue> item) {
    Counts counts =
        new Counts(
            Long.parseLong(number(item, "decisions")),
            Long.parseLong(number(item, "activations")),
            Long.parseLong(number(item, "outcomes")),
            Double.parseDouble(number(item, "reward")));
    return new Arm(item.get("variant").s(), counts);
  }

  private static String number(Map<String, AttributeValue> item, String attribute) {
    return item.containsKey(attribute) ? item.get(attribute).n() : "0";
  }
}
