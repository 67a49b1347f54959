package io.suasion.audience.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.audience.TagName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a model together from the records of a file. A record that it refuses is an illegal
 * argument.
 */
final class BehaviourModelRecords {
  private final Map<String, TagShares> attributes = new HashMap<>();
  private final Map<String, List<WeightedTag>> segmentPriors = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<JsonNode> products = new ArrayList<>();
  private List<WeightedTag> priors = List.of();

  void add(JsonNode line) {
    if (line.has("attribute")) {
      attributes.put(text(line.get("attribute")), shares(line));
    } else if (line.has("segment")) {
      segmentPriors.put(text(line.get("segment")), priors(line));
    } else if (line.has("priors")) {
      priors = priors(line);
    } else {
      ids.add(text(line.path("product")));
      products.add(line);
    }
  }

  BehaviourModel model() throws MalformedBehaviourModelException {
    Map<String, BehaviourProduct> byId = new HashMap<>();
    for (int number = 0; number < ids.size(); number++) {
      try {
        byId.put(ids.get(number), product(products.get(number)));
      } catch (IllegalArgumentException e) {
        throw new MalformedBehaviourModelException(
            "product " + ids.get(number) + " is incomplete.", e);
      }
    }
    return new BehaviourModel(attributes, priors, segmentPriors, byId);
  }

  private static TagShares shares(JsonNode line) {
    Map<String, Double> byValue = new HashMap<>();
    line.path("values")
        .fields()
        .forEachRemaining(value -> byValue.put(value.getKey(), number(value.getValue())));
    return new TagShares(number(line.path("total")), byValue);
  }

  private static List<WeightedTag> priors(JsonNode line) {
    List<WeightedTag> tags = new ArrayList<>();
    for (JsonNode tag : line.path("priors")) {
      TagName name = new TagName(text(tag.path(0)), text(tag.path(1)));
      tags.add(new WeightedTag(name, number(tag.path(2))));
    }
    return tags;
  }

  private BehaviourProduct product(JsonNode line) {
    Map<String, String> facts = new HashMap<>();
    line.path("facts")
        .fields()
        .forEachRemaining(fact -> facts.put(fact.getKey(), text(fact.getValue())));
    List<WeightedProduct> related = new ArrayList<>();
    JsonNode numbers = line.path("related");
    for (int i = 0; i < numbers.size(); i += 2) {
      int number = numbers.get(i).asInt(-1);
      if (number < 0 || number >= ids.size()) {
        throw new IllegalArgumentException("There is no product of number " + numbers.get(i));
      }
      related.add(new WeightedProduct(ids.get(number), number(numbers.path(i + 1))));
    }
    return new BehaviourProduct(facts, related);
  }

  private static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("Not a text: " + node);
    }
    return node.textValue();
  }

  private static double number(JsonNode node) {
    if (!node.isNumber()) {
      throw new IllegalArgumentException("Not a number: " + node);
    }
    return node.doubleValue();
  }
}
