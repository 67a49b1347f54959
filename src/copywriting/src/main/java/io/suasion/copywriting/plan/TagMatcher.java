package io.suasion.copywriting.plan;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.text.Items;
import io.suasion.copywriting.text.YesOrNo;
import io.suasion.language.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Scores how much a reader cares about a fact: the tag's weight times how well it matches. */
final class TagMatcher {

  private static final double ATTRIBUTE_AND_VALUE = 1;
  private static final double VALUE = .6;
  private static final double ATTRIBUTE = .3;
  // The separator of the last two items in a shop's value. No value of a domain holds an "and".
  private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

  private final Optional<Domain> domain;
  private final List<WeightedTag> tags;
  // The facts as the domain names them. A plan asks often, and the domain tries a pattern for each
  // value that it knows.
  private final Map<Fact, Fact> canonical = new ConcurrentHashMap<>();
  private final Map<Fact, Double> scores = new ConcurrentHashMap<>();

  /** Matches tags. A domain also lets its other names for an attribute or a value match. */
  TagMatcher(Optional<Domain> domain, List<WeightedTag> tags) {
    this.domain = domain;
    this.tags = tags;
  }

  /** How much the reader cares, 0 for not at all. */
  double score(Fact fact) {
    return scores.computeIfAbsent(
        fact, one -> tags.stream().mapToDouble(tag -> score(one, tag)).max().orElse(0));
  }

  /** Whether the tag speaks for the fact. */
  boolean matches(WeightedTag tag, Fact fact) {
    return score(fact, tag) > 0;
  }

  private double score(Fact fact, WeightedTag tag) {
    Fact wanted = canonical(new Fact(tag.attribute(), tag.value()));
    Fact told = canonical(fact);
    boolean attribute =
        Folding.same(wanted.attribute(), told.attribute()) || isNameOf(tag.attribute(), fact);
    boolean value = sameValue(wanted.value(), told.value()) || isOneOf(wanted.value(), fact);
    boolean flag = YesOrNo.isEither(told.value());
    double match = flag ? flagMatch(attribute, value) : match(attribute, value);
    return tag.weight() * match;
  }

  /**
   * Whether the name means the attribute of the fact. Shops and readers' events may spell it
   * differently: color, colour.
   */
  private static boolean isNameOf(String attribute, Fact fact) {
    String wanted = Folding.fold(attribute);
    return fact.understood().flatMap(UnderstoodFact::attribute).stream()
        .flatMap(canonical -> canonical.names().stream())
        .anyMatch(name -> Folding.fold(name).equals(wanted));
  }

  private static boolean isOneOf(String wanted, Fact fact) {
    return fact.understood().map(UnderstoodFact::items).orElse(List.of()).stream()
        .anyMatch(item -> Folding.same(wanted, item));
  }

  private static double match(boolean attribute, boolean value) {
    if (value) {
      return attribute ? ATTRIBUTE_AND_VALUE : VALUE;
    }
    return attribute ? ATTRIBUTE : 0;
  }

  /** A yes says nothing without its attribute, and the opposite is no reason to care. */
  private static double flagMatch(boolean attribute, boolean value) {
    return attribute && value ? ATTRIBUTE_AND_VALUE : 0;
  }

  private Fact canonical(Fact fact) {
    return canonical.computeIfAbsent(
        fact, one -> domain.flatMap(d -> d.recognise(one.attribute(), one.value())).orElse(one));
  }

  private static boolean sameValue(String wanted, String told) {
    return Folding.same(wanted, told)
        || Items.of(told).flatMap(AND::splitAsStream).anyMatch(item -> Folding.same(wanted, item));
  }
}
