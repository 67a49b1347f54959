package io.suasion.campaign.journey;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.suasion.api.brief.Brief;
import io.suasion.api.brief.Product;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import io.suasion.api.copy.DescriptionReading;
import io.suasion.api.decide.Candidate;
import io.suasion.api.decide.DecideApi;
import io.suasion.api.decide.DecisionAnswer;
import io.suasion.api.decide.DecisionRequest;
import io.suasion.api.generate.GenerateAnswer;
import io.suasion.api.generate.GenerateApi;
import io.suasion.api.generate.Variant;
import io.suasion.api.tags.Personalization;
import io.suasion.api.tags.ProfileTags;
import io.suasion.api.tags.RecommendationRequest;
import io.suasion.api.tags.Tag;
import io.suasion.api.tags.TagsApi;
import io.suasion.api.tokenize.TokenizeApi;
import io.suasion.campaign.idempotency.Fingerprint;
import io.suasion.campaign.journey.JourneyListener.Outcome;
import io.suasion.web.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Goes from a brief to the variant to show: tags and tokenize, generate, decide. Of several
 * products tags chooses one, and its description is read after that; else tags and tokenize go side
 * by side. Without generate there is no copy; without any other function there is copy, and the
 * answer names that function. Never blocks.
 */
public final class CopyJourney {
  private static final Logger LOG = Logger.getLogger(CopyJourney.class);
  private static final int MOST_TAGS = 20;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final String WITHOUT_TAGS =
      "The reader's interests were not available, so the copy is written for nobody in particular.";
  private static final String WITHOUT_CHOICE =
      "The reader's interests were not available, so the first product is taken and the copy is"
          + " written for nobody in particular.";
  private static final String WITHOUT_DESCRIPTION =
      "The description could not be read, so nothing of it is told.";
  private static final String WITHOUT_DECISION =
      "No decision could be recorded: show the first variant; nothing will be learned from it.";

  private final TagsApi tags;
  private final DescriptionReader descriptions;
  private final VariantWriter variants;
  private final DecideApi decide;
  private final Timeouts timeouts;
  private final JourneyListener listener;

  /** Puts the journey together. */
  public CopyJourney(
      TagsApi tags,
      TokenizeApi tokenize,
      GenerateApi generate,
      DecideApi decide,
      Timeouts timeouts,
      JourneyListener listener) {
    this.tags = tags;
    this.descriptions = new DescriptionReader(tokenize);
    this.variants = new VariantWriter(generate);
    this.decide = decide;
    this.timeouts = timeouts;
    this.listener = listener;
  }

  /**
   * Fails with the problem that generate has with the brief, and with a 503 problem where the copy
   * cannot be written for any other reason.
   *
   * @param request with the hash of the reader's id: it goes into addresses, which may be logged
   */
  public Uni<CopyAnswer> write(CopyRequest request) {
    Uni<CopyAnswer> journey =
        Uni.createFrom()
            .item(Progress::new)
            .flatMap(
                progress ->
                    read(request, progress)
                        .flatMap(reading -> generateAndDecide(request, reading, progress)));
    return heard("total", journey);
  }

  private Uni<ReadDescription> read(CopyRequest request, Progress progress) {
    Brief brief = request.brief();
    if (brief.products() != null) {
      return choose(request, progress)
          .flatMap(
              choice ->
                  readDescription(choice.brief(), progress)
                      .map(description -> new ReadDescription(choice, description)));
    }
    return Uni.combine()
        .all()
        .unis(readTags(request, progress), readDescription(brief, progress))
        .with(
            (tags, description) ->
                new ReadDescription(VariantChoice.only(brief, tags), description));
  }

  private Uni<VariantChoice> choose(CopyRequest request, Progress progress) {
    Brief brief = request.brief();
    if (isImpersonal(request)) {
      return Uni.createFrom().item(() -> VariantChoice.first(brief));
    }
    Uni<VariantChoice> hop =
        hop("tags", () -> tags.recommend(request.profile(), wanted(brief)), timeouts.tags())
            .map(recommendation -> VariantChoice.recommended(brief, recommendation));
    return progress.timed(
        "tags", orElse(hop, VariantChoice.first(brief), "tags", WITHOUT_CHOICE, progress));
  }

  /** Leaves out descriptions: they say nothing to tags, and are most of what a brief weighs. */
  private static RecommendationRequest wanted(Brief brief) {
    return new RecommendationRequest(
        brief.products().stream()
            .map(one -> new Product(one.id(), one.name(), one.category(), one.facts(), null))
            .toList(),
        1);
  }

  private static boolean isImpersonal(CopyRequest request) {
    return request.personalization() == Personalization.NONE || request.profile() == null;
  }

  private Uni<List<Tag>> readTags(CopyRequest request, Progress progress) {
    if (isImpersonal(request)) {
      return Uni.createFrom().item(List.of());
    }
    Uni<List<Tag>> hop =
        hop("tags", () -> tags.tags(request.profile(), MOST_TAGS, null, false), timeouts.tags())
            .map(ProfileTags::tags);
    return progress.timed("tags", orElse(hop, List.of(), "tags", WITHOUT_TAGS, progress));
  }

  private Uni<DescriptionReading> readDescription(Brief brief, Progress progress) {
    if (!DescriptionReader.hasDescription(brief)) {
      return Uni.createFrom().nullItem();
    }
    Uni<DescriptionReading> hop =
        hop("tokenize", () -> descriptions.read(brief), timeouts.tokenizeAfter(progress.elapsed()));
    return progress.timed("tokenize", orElse(hop, null, "tokenize", WITHOUT_DESCRIPTION, progress));
  }

  private Uni<CopyAnswer> generateAndDecide(
      CopyRequest request, ReadDescription reading, Progress progress) {
    return generate(request, reading, progress)
        .flatMap(
            written ->
                decide(request, reading, written, progress)
                    .map(decision -> answer(decision, written, reading, progress)));
  }

  private Uni<GenerateAnswer> generate(
      CopyRequest request, ReadDescription reading, Progress progress) {
    return progress.timed(
        "generate",
        hop("generate", () -> variants.write(request, reading), timeouts.generate())
            .onFailure()
            .transform(CopyJourney::notWritten));
  }

  private Uni<DecisionAnswer> decide(
      CopyRequest request, ReadDescription reading, GenerateAnswer written, Progress progress) {
    Uni<DecisionAnswer> hop =
        hop(
            "decide",
            () -> decide.decide(question(request, reading.choice().brief(), written)),
            timeouts.decide());
    return progress.timed("decide", orElse(hop, null, "decide", WITHOUT_DECISION, progress));
  }

  /** Copy about one product is one experiment, whatever other products the reader could get. */
  private static DecisionRequest question(
      CopyRequest request, Brief brief, GenerateAnswer written) {
    boolean personal = request.personalization() != Personalization.NONE;
    return new DecisionRequest(
        "exp_" + Fingerprint.shortOf(brief),
        personal ? request.profile() : null,
        written.variants().stream().map(CopyJourney::candidate).toList(),
        null,
        request.seed());
  }

  private static Candidate candidate(Variant variant) {
    return new Candidate(variant.id(), variant.score());
  }

  private CopyAnswer answer(
      DecisionAnswer decision, GenerateAnswer written, ReadDescription reading, Progress progress) {
    List<String> degraded = new ArrayList<>(progress.degraded());
    if (!written.degraded().isEmpty()) {
      listener.degraded("generate");
    }
    degraded.addAll(written.degraded());
    return new CopyAnswer(
        reading.choice().product(),
        decision,
        written.variants(),
        written.tagsUsed(),
        reading.description(),
        written.ignored(),
        written.warnings(),
        written.understood(),
        degraded,
        progress.timings());
  }

  /** Goes on with the stand-in where a function does not answer, and says so. */
  private <T> Uni<T> orElse(
      Uni<T> hop, T standIn, String function, String sentence, Progress progress) {
    return hop.onFailure()
        .recoverWithItem(
            failure -> {
              report(function, failure);
              listener.degraded(function);
              progress.degrade(sentence);
              return standIn;
            });
  }

  private <T> Uni<T> hop(String step, Supplier<Uni<T>> call, Duration timeout) {
    return heard(step, Uni.createFrom().deferred(call::get).ifNoItem().after(timeout).fail());
  }

  private <T> Uni<T> heard(String step, Uni<T> call) {
    return Uni.createFrom()
        .deferred(
            () -> {
              long begun = System.nanoTime();
              return call.onItemOrFailure()
                  .invoke(
                      (item, failure) ->
                          listener.ended(
                              step, outcome(failure), Duration.ofNanos(System.nanoTime() - begun)));
            });
  }

  private static Outcome outcome(Throwable failure) {
    if (failure == null) {
      return Outcome.ANSWERED;
    }
    if (isRefusal(failure)) {
      return Outcome.REFUSED;
    }
    return failure instanceof TimeoutException ? Outcome.LATE : Outcome.FAILED;
  }

  private static Throwable notWritten(Throwable failure) {
    if (isRefusal(failure)) {
      return failure;
    }
    report("generate", failure);
    return ProblemException.overload(
        "The copy could not be written in time. Send the same request again.", RETRY_AFTER);
  }

  private static boolean isRefusal(Throwable failure) {
    return failure instanceof ProblemException problem && problem.isForGood();
  }

  /** Only the kind of a failure is logged: the message may quote what a reader wrote. */
  private static void report(String function, Throwable failure) {
    LOG.warnf("The function %s did not answer: %s", function, failure.getClass().getSimpleName());
  }

  /** How long each function may take. */
  public record Timeouts(Duration tags, Duration tokenize, Duration generate, Duration decide) {

    /**
     * The time for tokenize after the choice of a product. What the choice took is taken off, down
     * to half, so that the whole journey stays in time.
     */
    Duration tokenizeAfter(Duration choice) {
      Duration half = tokenize.dividedBy(2);
      Duration left = tags.plus(half).minus(choice);
      return Collections.max(List.of(half, Collections.min(List.of(tokenize, left))));
    }
  }
}
