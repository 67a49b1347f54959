package io.suasion.copywriting.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Chooses texts that are good and unlike each other. The best comes first. The next is always the
 * text with the best balance between its quality and its likeness to the most similar chosen text
 * (maximal marginal relevance; Carbonell and Goldstein, 1998). Near-duplicates, and texts much
 * worse than the best, are never chosen. Stateless.
 *
 * @param <T> what has a text
 */
public final class MarginalRelevance<T> {

  /** The weight of quality; the rest is the weight of being unlike the chosen texts. */
  private static final double WEIGHT = .3;

  /**
   * The least quality of a chosen text, as a share of the best. Below it, texts read badly and have
   * slips.
   */
  private static final double LEAST_OF_THE_BEST = .6;

  private final Function<T, String> text;
  private final ToDoubleFunction<T> quality;

  private static final class Rated<T> {
    private final T item;
    private final double share;
    private final Likeness likeness;
    private double likest;

    private Rated(T item, double share, Likeness likeness) {
      this.item = item;
      this.share = share;
      this.likeness = likeness;
    }

    private void compare(Likeness chosen) {
      likest = Math.max(likest, likeness.to(chosen));
    }

    private double relevance() {
      return WEIGHT * share - (1 - WEIGHT) * likest;
    }
  }

  /**
   * A choice.
   *
   * @param quality positive, the more the better
   */
  public MarginalRelevance(Function<T, String> text, ToDoubleFunction<T> quality) {
    this.text = text;
    this.quality = quality;
  }

  /** At most {@code count} texts, in the order of the choice. Of equals the earlier comes first. */
  public List<T> choose(Collection<T> candidates, int count) {
    return extend(List.of(), candidates, count);
  }

  /**
   * The texts chosen before and, up to {@code count} texts in all, the candidates that go best with
   * them.
   */
  public List<T> extend(List<T> before, Collection<T> candidates, int count) {
    double best = candidates.stream().mapToDouble(quality).max().orElse(1);
    List<Rated<T>> left = new ArrayList<>();
    for (T item : candidates) {
      double share = quality.applyAsDouble(item) / best;
      if (share >= LEAST_OF_THE_BEST) {
        left.add(new Rated<>(item, share, new Likeness(text.apply(item))));
      }
    }
    List<T> chosen = new ArrayList<>(before);
    before.forEach(item -> compare(left, new Likeness(text.apply(item))));
    for (Optional<Rated<T>> next = best(left);
        chosen.size() < count && next.isPresent();
        next = best(left)) {
      chosen.add(next.get().item);
      left.remove(next.get());
      compare(left, next.get().likeness);
    }
    return chosen;
  }

  private static <T> void compare(List<Rated<T>> left, Likeness chosen) {
    left.forEach(candidate -> candidate.compare(chosen));
    left.removeIf(candidate -> candidate.likest >= Likeness.NEAR_DUPLICATE);
  }

  private static <T> Optional<Rated<T>> best(List<Rated<T>> left) {
    // Of equals, reduce keeps the first. Stream.max would keep the last.
    return left.stream().reduce((one, other) -> other.relevance() > one.relevance() ? other : one);
  }
}
