package io.suasion.seq2seq;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.copywriting.model.Verbosity;
import io.suasion.copywriting.model.WritingTask;
import java.util.List;

/** Writes copy with a bundle, which it closes when it is closed. Thread-safe. */
public final class BundleCopyModel implements CopyModel, AutoCloseable {

  private final Bundle bundle;

  public BundleCopyModel(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public List<Domain> domains() {
    return bundle.domains();
  }

  @Override
  public boolean fits(Domain domain, List<Fact> facts) {
    return bundle.writer().fits(source(known(domain), facts, true));
  }

  @Override
  public List<Draft> write(WritingTask task) {
    Domain domain = known(task.domain());
    task.facts().forEach(fact -> check(domain, fact));
    String source = source(domain, task.facts(), task.planned());
    return bundle.writer().write(source, task.beams(), task.samples(), task.seed()).stream()
        .map(text -> draft(text.text(), text.logProbability(), task.facts()))
        .toList();
  }

  private static String source(Domain domain, List<Fact> facts, boolean planned) {
    return new MeaningEncoder(domain).source(facts, planned, Verbosity.MEDIUM);
  }

  private Domain known(Domain wanted) {
    return bundle.domains().stream()
        .filter(domain -> domain.name().equals(wanted.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The model %s writes about %s, not about %s."
                        .formatted(
                            bundle.manifest().name(), bundle.manifest().domains(), wanted.name())));
  }

  private static void check(Domain domain, Fact fact) {
    if (domain.recognise(fact.attribute(), fact.value()).isEmpty()) {
      throw new IllegalArgumentException(
          "The domain %s does not know the fact %s: %s; leave it to the realiser."
              .formatted(domain.name(), fact.attribute(), fact.value()));
    }
  }

  private static Draft draft(String text, double logProbability, List<Fact> facts) {
    // Rounding of the sum may lift a certain text just above zero.
    return new Draft(MeaningEncoder.relexicalise(text, facts), Math.min(0, logProbability));
  }

  @Override
  public void close() {
    bundle.close();
  }
}
