package io.suasion.workbench.behaviour;

import io.suasion.workbench.metrics.Interval;
import io.suasion.workbench.metrics.Sums;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Recommends to each reader, and looks at what the reader liked next. */
final class RatingsBacktest {

  private final HeldOutInteractions parts;
  private final Map<String, Recommender> recommenders;
  private final long seed;

  RatingsBacktest(HeldOutInteractions parts, Map<String, Recommender> recommenders, long seed) {
    this.parts = parts;
    this.recommenders = recommenders;
    this.seed = seed;
  }

  String table(Runnable afterEach) {
    Map<String, List<Ranking>> rankings = new LinkedHashMap<>();
    recommenders.forEach(
        (name, recommender) -> {
          rankings.put(name, rankings(recommender));
          afterEach.run();
        });
    StringBuilder table = new StringBuilder(head());
    rankings.forEach((name, of) -> table.append(line(name, of, rankings)));
    table.append(
        String.format("%nNDCG@10 of the taste less that of its peers, reader by reader:%n"));
    for (String peer : List.of(Recommenders.ITEM_KNN, Recommenders.RECENT_ITEM_KNN)) {
      table.append(difference(peer, rankings));
    }
    return table.toString();
  }

  private List<Ranking> rankings(Recommender recommender) {
    List<Ranking> rankings = new ArrayList<>();
    for (String reader : parts.readers()) {
      List<Interaction> history = parts.known().get(reader);
      rankings.add(Ranking.of(recommender.scores(history), history, parts.next().get(reader)));
    }
    return rankings;
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        "%d readers, %d likings known, %d held out%n%n%-20s  %-24s  %-24s  %s%n",
        parts.readers().size(),
        parts.known().values().stream().mapToInt(List::size).sum(),
        parts.next().values().stream().mapToInt(List::size).sum(),
        "",
        "NDCG@10  95 % interval",
        "HR@10  95 % interval",
        "x popularity");
  }

  private String line(String name, List<Ranking> of, Map<String, List<Ranking>> all) {
    double ratio =
        sums(of, Ranking::ndcg).score()
            / sums(all.get(Recommenders.POPULARITY), Ranking::ndcg).score();
    return String.format(
        Locale.ROOT,
        "%-20s  %-24s  %-24s  %.2f%n",
        name,
        figure(sums(of, Ranking::ndcg)),
        figure(sums(of, Ranking::hit)),
        ratio);
  }

  private String difference(String name, Map<String, List<Ranking>> all) {
    List<Ranking> shipped = all.get(Recommenders.SHIPPED);
    List<Ranking> peer = all.get(name);
    List<Double> differences = new ArrayList<>();
    for (int index = 0; index < shipped.size(); index++) {
      differences.add(shipped.get(index).ndcg() - peer.get(index).ndcg());
    }
    return String.format(Locale.ROOT, "%-20s  %s%n", name, figure(Sums.mean(differences)));
  }

  private String figure(Sums sums) {
    Interval interval = Interval.of(sums, new SplittableRandom(seed));
    return String.format(
        Locale.ROOT, "%.4f  %.4f - %.4f", sums.score(), interval.low(), interval.high());
  }

  private static Sums sums(List<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
    return Sums.mean(rankings.stream().map(figure::applyAsDouble).toList());
  }
}
