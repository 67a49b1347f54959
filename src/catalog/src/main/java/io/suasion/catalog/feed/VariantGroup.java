package io.suasion.catalog.feed;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.IgnoredReason;
import io.suasion.catalog.RawFact;
import io.suasion.catalog.RawProduct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A product and the variants of it that were read so far. A buyer picks by the values that differ.
 */
final class VariantGroup {

  private static final int MOST_NAMES = 100;
  private static final int LONGEST_VALUE = 20_000;

  private final String id;
  private final List<String> keys;
  private final Variant first;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, OptionValues> options = new LinkedHashMap<>();
  private final List<String> optionNames = new ArrayList<>();
  private long size;
  private int rows;
  private int variants;

  /**
   * Begins a product.
   *
   * @param id of the product as a whole, if it has several variants
   * @param keys by which its variants name it
   */
  VariantGroup(String id, List<String> keys, Variant first) {
    this.id = id;
    this.keys = List.copyOf(keys);
    this.first = first;
    this.size = first.size();
    count(first);
  }

  void add(Variant variant) {
    rows++;
    count(variant);
  }

  private void count(Variant variant) {
    if (!variant.name().isBlank() && names.size() < MOST_NAMES) {
      names.add(variant.name());
    }
    if (!variant.options().isEmpty()) {
      variants++;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (RawFact option : variant.options()) {
      if (seen.add(option.attribute())) {
        OptionValues values =
            options.computeIfAbsent(option.attribute(), name -> new OptionValues());
        int before = values.distinct().size();
        values.add(option.value());
        size += values.distinct().size() > before ? option.value().length() : 0;
      }
    }
  }

  List<String> keys() {
    return keys;
  }

  /** The shop's names for its options. Only the first row of a product has them. */
  List<String> optionNames() {
    return optionNames;
  }

  /** Whether the product itself says something of this attribute. */
  boolean says(String attribute) {
    return first.facts().stream().anyMatch(fact -> fact.attribute().equals(attribute));
  }

  long line() {
    return first.line();
  }

  /** About how many characters it holds. */
  long size() {
    return size;
  }

  String name() {
    return CommonName.of(names);
  }

  FeedProduct product() {
    List<RawFact> facts = new ArrayList<>();
    List<Ignored> ignored = new ArrayList<>(first.ignored());
    for (RawFact fact : first.facts()) {
      OptionValues values = options.get(fact.attribute());
      if (values == null) {
        facts.add(fact);
      } else {
        values.addOfProduct(fact.value(), variants);
      }
    }
    if (rows == 0) {
      facts.addAll(first.options());
    } else {
      options.forEach((attribute, values) -> join(attribute, values, facts, ignored));
    }
    facts.removeIf(fact -> isTooLong(fact, ignored));
    return new FeedProduct(
        first.line(),
        rows == 0 ? first.id() : id,
        new RawProduct(name(), shortened(first.category()), facts),
        first.description(),
        ignored,
        Math.max(1, variants));
  }

  private static String shortened(String category) {
    return category.length() > LONGEST_VALUE ? "" : category;
  }

  /**
   * Whether the value is too long for a fact, a page of text for instance. It is then added to the
   * ignored ones.
   */
  private static boolean isTooLong(RawFact fact, List<Ignored> ignored) {
    boolean tooLong = fact.value().length() > LONGEST_VALUE;
    if (tooLong) {
      ignored.add(
          new Ignored(
              fact.attribute(),
              fact.value().substring(0, MOST_NAMES),
              IgnoredReason.TOO_LONG,
              "It is a text. Send it as the description, or take its facts out of it."));
    }
    return tooLong;
  }

  private void join(
      String attribute, OptionValues values, List<RawFact> facts, List<Ignored> ignored) {
    Optional<String> joined = OptionJoin.of(attribute, values.distinct(), values.isOfAll(variants));
    joined.ifPresentOrElse(
        value -> facts.add(new RawFact(attribute, value)),
        () ->
            ignored.add(
                new Ignored(
                    attribute,
                    values.distinct().iterator().next(),
                    IgnoredReason.AMBIGUOUS,
                    "It is not the same for all variants. Give what is true of all.")));
  }
}
