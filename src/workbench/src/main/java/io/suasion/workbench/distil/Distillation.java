package io.suasion.workbench.distil;

import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.model.Draft;
import io.suasion.seq2seq.decoding.Writer;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.metrics.Agreement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the texts of a meaning that are most worth imitating. Thread-safe. */
final class Distillation {

  /** The number of texts kept, as a share of those that people wrote. */
  private static final double SHARE = .25;

  /** Fewer would teach the model to say the same whatever is drawn. */
  private static final int FEWEST = 2;

  private final Writer writer;
  private final int beams;
  private final int samples;
  private final long seed;
  private final Checker checker = new Checker();

  /**
   * Chooses among references and drafts.
   *
   * @param writer of the drafts
   */
  Distillation(Writer writer, int beams, int samples, long seed) {
    this.writer = writer;
    this.beams = beams;
    this.samples = samples;
    this.seed = seed;
  }

  /**
   * Rows of the faithful texts that agree most with what people wrote, the best first; none if no
   * text is faithful.
   */
  List<PreparedRow> best(Group group) {
    List<String> targets =
        Stream.concat(group.targets().stream(), drafts(group))
            .distinct()
            .filter(target -> isFaithful(group, target))
            .toList();
    List<Double> scores =
        Agreement.of(
            targets.stream().map(group::filled).toList(),
            group.targets().stream().map(group::filled).toList());
    return IntStream.range(0, targets.size())
        .boxed()
        .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
        .limit(Math.max(FEWEST, Math.round(SHARE * group.targets().size())))
        .map(index -> group.teaching(targets.get(index)))
        .toList();
  }

  private Stream<String> drafts(Group group) {
    return writer.write(group.source(), beams, samples, seed).stream().map(Writer.Text::text);
  }

  private boolean isFaithful(Group group, String target) {
    Draft draft = new Draft(group.filled(target), 0);
    return checker
        .rank(Checklist.of(group.domain(), group.facts()), List.of(draft))
        .get(0)
        .isFaithful();
  }
}
