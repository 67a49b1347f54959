package io.suasion.audience.segment;

import io.suasion.audience.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/**
 * Named groups of readers, each with the condition that makes a reader one of it.
 *
 * <p>A condition compares numbers and texts, joined by {@code &&}, {@code ||} and {@code !}, of
 * {@code tags['attribute']['value']} (a weight in 0..1) and {@code traits['name']} (a text). What a
 * reader does not have is less than any number and equal to nothing. Expressions are JEXL's without
 * calls, loops, assignments and objects. Immutable, thread safe.
 */
public final class Segments {
  /** Nobody belongs to any group. */
  public static final Segments NONE = new Segments(Map.of());

  private static final JexlEngine ENGINE =
      new JexlBuilder()
          .features(JexlFeatures.createNone().arrayReferenceExpr(true).comparatorNames(true))
          .permissions(JexlPermissions.RESTRICTED)
          .strict(false)
          .safe(true)
          .silent(false)
          .create();

  private final Map<String, JexlExpression> conditions = new TreeMap<>();

  /**
   * Parses the conditions.
   *
   * @throws IllegalArgumentException with a sentence that says which condition is wrong, and where
   */
  public Segments(Map<String, String> conditionsByName) {
    conditionsByName.forEach((name, condition) -> conditions.put(name, parsed(name, condition)));
  }

  /** The groups that a reader belongs to, by name. */
  public List<String> of(Collection<Tag> tags, Map<String, String> traits) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, Double>> weights = new HashMap<>();
    tags.forEach(
        tag ->
            weights
                .computeIfAbsent(tag.name().attribute(), unused -> new HashMap<>())
                .put(tag.name().value(), tag.weight()));
    MapContext reader = new MapContext(Map.of("tags", weights, "traits", traits));
    return conditions.entrySet().stream()
        .filter(condition -> Boolean.TRUE.equals(condition.getValue().evaluate(reader)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static JexlExpression parsed(String name, String condition) {
    if (condition.isBlank()) {
      throw unreadable(name, "it is empty", null);
    }
    try {
      return ENGINE.createExpression(condition);
    } catch (JexlException e) {
      throw unreadable(name, e.getDetail() == null ? e.getMessage() : e.getDetail(), e);
    }
  }

  private static IllegalArgumentException unreadable(String name, String detail, Throwable cause) {
    return new IllegalArgumentException(
        "The segment %s has a condition that cannot be read: %s. Write for instance"
                .formatted(name, detail)
            + " tags['brand']['Acme'] > 0.5 && traits['country'] == 'DE'",
        cause);
  }
}
