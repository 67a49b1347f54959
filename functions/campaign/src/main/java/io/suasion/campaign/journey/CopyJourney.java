package io.suasion.campaign.journey;

import io.smallrye.mutiny.Uni;
import io.suasion.api.Candidate;
import io.suasion.api.CopyAnswer;
import io.suasion.api.CopyRequest;
import io.suasion.api.DecideApi;
import io.suasion.api.DecisionAnswer;
import io.suasion.api.DecisionRequest;
import io.suasion.api.GenerateAnswer;
import io.suasion.api.GenerateApi;
import io.suasion.api.GenerateRequest;
import io.suasion.api.Personalization;
import io.suasion.api.ProfileTags;
import io.suasion.api.Tag;
import io.suasion.api.TagsApi;
import io.suasion.api.Variant;
import io.suasion.api.problem.ProblemException;
import io.suasion.campaign.Fingerprint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * From a brief to the variant to show: tags, generate, decide. Copy comes without the first and the
 * last of them, which the answer then says; without the second there is none. Never blocks.
 */
public final class CopyJourney {
  private static final Logger LOG = Logger.getLogger(CopyJourney.class);
  private static final int MOST_TAGS = 20;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final String WITHOUT_TAGS =
      "The reader's interests were not available, so the copy is written for nobody in particular.";
  private static final String WITHOUT_DECISION =
      "No decision could be recorded: show the first variant; nothing will be learned from it.";

  private final TagsApi tags;
  private final GenerateApi generate;
  private final DecideApi decide;
  private final Timeouts timeouts;

  /** Puts the journey together. */
  public CopyJourney(TagsApi tags, GenerateApi generate, DecideApi decide, Timeouts timeouts) {
    this.tags = tags;
    this.generate = generate;
    this.decide = decide;
    this.timeouts = timeouts;
  }

  /** Fails with a 503 problem where the copy cannot be written. */
  public Uni<CopyAnswer> write(CopyRequest request) {
    return Uni.createFrom()
        .item(Progress::new)
        .flatMap(
            progress ->
                readTags(request, progress)
                    .flatMap(known -> generate(request, known, progress))
                    .flatMap(written -> decide(request, written, progress)));
  }

  private Uni<List<Tag>> readTags(CopyRequest request, Progress progress) {
    if (request.personalization() == Personalization.NONE || request.profile() == null) {
      return Uni.createFrom().item(List.of());
    }
    return hop(() -> tags.tags(request.profile(), MOST_TAGS), timeouts.tags())
        .map(ProfileTags::tags)
        .onFailure()
        .recoverWithItem(
            failure -> {
              report("tags", failure);
              progress.degrade(WITHOUT_TAGS);
              return List.of();
            })
        .invoke(() -> progress.reached("tags"));
  }

  private Uni<GenerateAnswer> generate(CopyRequest request, List<Tag> known, Progress progress) {
    long seed = Objects.requireNonNullElse(request.seed(), 0L);
    GenerateRequest task = new GenerateRequest(request.brief(), known, request.variants(), seed);
    return hop(() -> generate.generate(task), timeouts.generate())
        .onFailure()
        .transform(CopyJourney::notWritten)
        .invoke(() -> progress.reached("generate"));
  }

  private Uni<CopyAnswer> decide(CopyRequest request, GenerateAnswer written, Progress progress) {
    return hop(() -> decide.decide(choice(request, written)), timeouts.decide())
        .onFailure()
        .recoverWithItem(
            failure -> {
              report("decide", failure);
              progress.degrade(WITHOUT_DECISION);
              return null;
            })
        .invoke(() -> progress.reached("decide"))
        .map(decision -> answer(decision, written, progress));
  }

  private static DecisionRequest choice(CopyRequest request, GenerateAnswer written) {
    boolean personal = request.personalization() != Personalization.NONE;
    return new DecisionRequest(
        "exp_" + Fingerprint.shortOf(request.brief()),
        personal ? request.profile() : null,
        written.variants().stream().map(CopyJourney::candidate).toList(),
        null,
        request.seed());
  }

  private static Candidate candidate(Variant variant) {
    return new Candidate(variant.id(), variant.score());
  }

  private static CopyAnswer answer(
      DecisionAnswer decision, GenerateAnswer written, Progress progress) {
    List<String> degraded = new ArrayList<>(progress.degraded());
    degraded.addAll(written.degraded());
    return new CopyAnswer(
        decision, written.variants(), written.tagsUsed(), degraded, progress.timings());
  }

  private static <T> Uni<T> hop(Supplier<Uni<T>> call, Duration timeout) {
    return Uni.createFrom().deferred(call::get).ifNoItem().after(timeout).fail();
  }

  private static Throwable notWritten(Throwable failure) {
    report("generate", failure);
    return ProblemException.overload(
        "The copy could not be written in time. Send the same request again.", RETRY_AFTER);
  }

  /** Messages of failures may quote what a reader wrote: only their kind is logged. */
  private static void report(String function, Throwable failure) {
    LOG.warnf("The function %s did not answer: %s", function, failure.getClass().getSimpleName());
  }

  /** How long each function may take. */
  public record Timeouts(Duration tags, Duration generate, Duration decide) {}
}
