package io.suasion.audience.personalization;

import io.suasion.audience.EventType;
import io.suasion.audience.Interest;
import io.suasion.audience.Tag;
import io.suasion.audience.TagName;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.Recency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of some products fit a reader best.
 *
 * <p>A product's score joins the weights of the reader's tags that it has and what goes with the
 * reader's products, each as one more chance to please: 1 - (1 - <i>a</i>)(1 - <i>b</i>)... What
 * the reader dislikes or has bought comes last, with the score 0. Of several, each next one is the
 * best after what it has in common with those before is taken off (maximal marginal relevance,
 * Carbonell and Goldstein, SIGIR 1998). Immutable, thread safe.
 */
public final class Recommender {
  private static final double LIKENESS_TAKEN_OFF = 0.3;

  /** The weight of an interest of two views: a weaker interest is no reason to tell. */
  private static final double LEAST_REASON = 0.4;

  private final BehaviourModel behaviour;

  public Recommender(BehaviourModel behaviour) {
    this.behaviour = behaviour;
  }

  /** At most {@code limit} of the products, the best first; equal ones as they came. */
  public List<Pick> picks(List<CandidateProduct> products, ReaderSnapshot reader, int limit) {
    Map<TagName, Tag> tags = new HashMap<>();
    reader.tags().forEach(tag -> tags.put(tag.name(), tag));
    Map<String, Double> related = related(products, reader);
    List<Scored> left = new ArrayList<>();
    for (int i = 0; i < products.size(); i++) {
      CandidateProduct product = products.get(i);
      double score = isUnwanted(product, reader) ? 0 : score(product, tags, related);
      left.add(new Scored(i, product, score));
    }
    List<Scored> chosen = new ArrayList<>();
    while (chosen.size() < limit && !left.isEmpty()) {
      Scored best = best(left, chosen);
      chosen.add(best);
      left.remove(best);
    }
    return chosen.stream().map(one -> pick(one, tags)).toList();
  }

  private Map<String, Double> related(List<CandidateProduct> products, ReaderSnapshot reader) {
    List<String> ids = products.stream().flatMap(product -> product.id().stream()).toList();
    return behaviour.scores(Recency.weights(reader.interests().likedProducts()), ids);
  }

  private static boolean isUnwanted(CandidateProduct product, ReaderSnapshot reader) {
    boolean hasDisliked = reader.disliked().stream().anyMatch(product.tags()::contains);
    Optional<Interest> history = product.id().map(reader.interests().products()::get);
    return hasDisliked
        || history
            .map(known -> known.strength() < 0 || known.counts().containsKey(EventType.PURCHASE))
            .orElse(false);
  }

  private static double score(
      CandidateProduct product, Map<TagName, Tag> tags, Map<String, Double> related) {
    double left = 1;
    for (TagName name : product.tags()) {
      left *= 1 - (tags.containsKey(name) ? tags.get(name).weight() : 0);
    }
    double goesWith = product.id().map(id -> Math.max(0, related.get(id))).orElse(0.0);
    return 1 - left / (1 + goesWith);
  }

  private static Scored best(List<Scored> left, List<Scored> chosen) {
    return left.stream()
        .max(
            Comparator.comparingDouble(
                    (Scored one) -> one.score() - LIKENESS_TAKEN_OFF * likeness(one, chosen))
                .thenComparing(Scored::index, Comparator.reverseOrder()))
        .orElseThrow();
  }

  // The share of facts in common with the most alike of those chosen (Jaccard), in 0..1.
  private static double likeness(Scored one, List<Scored> chosen) {
    return chosen.stream()
        .mapToDouble(other -> likeness(one.product().tags(), other.product().tags()))
        .max()
        .orElse(0);
  }

  private static double likeness(Set<TagName> a, Set<TagName> b) {
    Set<TagName> all = new HashSet<>(a);
    all.addAll(b);
    Set<TagName> common = new HashSet<>(a);
    common.retainAll(b);
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }

  private static Pick pick(Scored one, Map<TagName, Tag> tags) {
    return new Pick(
        one.index(),
        one.score(),
        one.score() == 0 ? Optional.empty() : because(one.product(), tags));
  }

  // What the reader did with things that have a fact in common with the product.
  private static Optional<Because> because(CandidateProduct product, Map<TagName, Tag> tags) {
    return product.tags().stream()
        .map(tags::get)
        .filter(tag -> tag != null && tag.why() != null && tag.weight() >= LEAST_REASON)
        .max(Comparator.comparingDouble(Tag::weight).thenComparing(Tag::name))
        .map(tag -> new Because(strongest(tag.why().counts()), tag.name()));
  }

  private static EventType strongest(Map<EventType, Long> counts) {
    return counts.keySet().stream()
        .max(Comparator.comparingDouble(EventType::weight).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /**
   * A product that may be chosen.
   *
   * @param tags its facts, and its category as one of them
   */
  public record CandidateProduct(Optional<String> id, Set<TagName> tags) {
    public CandidateProduct {
      tags = Set.copyOf(tags);
    }
  }

  /** A product that was chosen, by its index among those given. */
  public record Pick(int index, double score, Optional<Because> because) {}

  /** The strongest thing that a reader did with things of this tag. */
  public record Because(EventType type, TagName name) {}

  private record Scored(int index, CandidateProduct product, double score) {}
}
