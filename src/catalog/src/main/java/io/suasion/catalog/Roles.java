package io.suasion.catalog;

import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/** The roles of facts. */
final class Roles {

  private static final Pattern SAFETY =
      Pattern.compile(
          "(?i).*(?:warning|caution|allerg|may contain|hazard|not suitable|not for|choking|danger|precaution|contraindication|注意|警告|警示|禁忌|过敏|不宜|危险).*");
  private static final Pattern LOGISTICS =
      Pattern.compile(
          "(?i).*(?:deliver|shipping|ships|dispatch|returns?\\b|pick ?up|lead time|in stock|发货|物流|快递|退换|退货|运费|配送).*");
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?i).*(?:rating|reviews?\\b|stars\\b|customers|sold\\b|award|评分|评价|好评|销量|获奖).*");

  private Roles() {}

  /** The role of a fact. A single value is never a choice: it is a specification. */
  static Role of(Optional<Role> ofAttribute, String attribute, Value value) {
    boolean several = value instanceof Value.Choice || value instanceof Value.Range;
    if (ofAttribute.filter(role -> role == Role.CHOICE).isPresent() && !several) {
      return Role.SPECIFICATION;
    }
    return ofAttribute.orElseGet(() -> own(attribute, value));
  }

  private static Role own(String attribute, Value value) {
    if (SAFETY.matcher(attribute).matches()) {
      return Role.SAFETY;
    }
    if (value instanceof Value.Money) {
      return Role.PRICE;
    }
    if (LOGISTICS.matcher(attribute).matches()) {
      return Role.LOGISTICS;
    }
    if (SOCIAL.matcher(attribute).matches()) {
      return Role.SOCIAL_PROOF;
    }
    return value instanceof Value.Choice ? Role.CHOICE : Role.SPECIFICATION;
  }
}
