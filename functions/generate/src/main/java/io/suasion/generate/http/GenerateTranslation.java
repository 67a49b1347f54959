package io.suasion.generate.http;

import io.suasion.api.generate.FactSource;
import io.suasion.api.generate.GenerateAnswer;
import io.suasion.api.generate.GenerateRequest;
import io.suasion.api.generate.TextPart;
import io.suasion.api.generate.ToldBy;
import io.suasion.api.tags.EventType;
import io.suasion.api.tags.Tag;
import io.suasion.catalog.RawFact;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ReaderEvent;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.understand.UnderstoodBrief;
import io.suasion.copywriting.write.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Translates the contract into the words of the library, and back. */
final class GenerateTranslation {

  private static final double PRECISION = 1e4;
  private static final int ID_LENGTH = 16;

  private GenerateTranslation() {}

  static Assignment assignment(GenerateRequest request, Brief brief) {
    List<WeightedTag> interests =
        request.tags().stream()
            .map(tag -> new WeightedTag(tag.attribute(), tag.value(), tag.weight()))
            .toList();
    return new Assignment(
        brief, interests, because(request.because()), request.variants(), request.seed());
  }

  /**
   * Leaves out opened mails, which say little, and dislikes, which readers do not want to read of.
   */
  private static Optional<Because> because(io.suasion.api.tags.Because because) {
    return Optional.ofNullable(because)
        .filter(reason -> reason.type() != EventType.OPEN && reason.type() != EventType.DISLIKE)
        .map(
            reason ->
                new Because(
                    ReaderEvent.valueOf(reason.type().name()),
                    reason.attribute().strip(),
                    reason.value().strip()));
  }

  static GenerateAnswer answer(
      Copy copy,
      GenerateRequest request,
      UnderstoodBrief understood,
      List<RawFact> described,
      List<String> unavailable) {
    Sources sources = new Sources(described, because(request.because()));
    List<String> degraded = new ArrayList<>();
    unavailable.forEach(name -> degraded.add("model: the bundle " + name + " is not available"));
    degraded.addAll(copy.degraded());
    return new GenerateAnswer(
        copy.variants().stream().map(variant -> variant(variant, sources)).toList(),
        request.tags().stream().filter(tag -> isUsed(tag, copy.used())).toList(),
        understood.ignored().stream().map(UnderstandingTranslation::ignored).toList(),
        understood.warnings().stream().map(UnderstandingTranslation::warning).toList(),
        Boolean.TRUE.equals(request.explain()) ? UnderstandingTranslation.of(understood) : null,
        degraded);
  }

  private static boolean isUsed(Tag tag, List<WeightedTag> used) {
    return used.contains(new WeightedTag(tag.attribute(), tag.value(), tag.weight()));
  }

  private static io.suasion.api.generate.Variant variant(Variant variant, Sources sources) {
    return new io.suasion.api.generate.Variant(
        id(variant),
        variant.headline(),
        variant.body(),
        variant.callToAction(),
        io.suasion.api.generate.Principle.valueOf(variant.principle().name()),
        variant.evidence().stream()
            .map(told -> evidence(told, text(told, variant), sources))
            .toList(),
        variant.missing().stream().map(fact -> fact(fact, sources)).toList(),
        Math.round(variant.score() * PRECISION) / PRECISION);
  }

  private static io.suasion.api.generate.Fact fact(Fact fact, Sources sources) {
    RawFact given = given(fact);
    return new io.suasion.api.generate.Fact(given.attribute(), given.value(), sources.of(fact));
  }

  /** The fact in the words of the brief. */
  static RawFact given(Fact fact) {
    return fact.understood()
        .map(UnderstoodFact::given)
        .orElseGet(() -> new RawFact(fact.attribute(), fact.value()));
  }

  private static String text(Evidence told, Variant variant) {
    return switch (told.part()) {
      case HEADLINE -> variant.headline();
      case BODY -> variant.body();
      case CALL_TO_ACTION -> variant.callToAction();
    };
  }

  /** The contract counts code points, the library UTF-16 units. */
  private static io.suasion.api.generate.Evidence evidence(
      Evidence told, String text, Sources sources) {
    Optional<Because> reason = sources.reason(told.fact());
    RawFact given = given(told.fact());
    boolean ours = told.fact().equals(Fact.NONE);
    return new io.suasion.api.generate.Evidence(
        ours ? null : reason.map(Because::attribute).orElse(given.attribute()),
        ours ? null : given.value(),
        TextPart.valueOf(told.part().name()),
        text.codePointCount(0, told.start()),
        text.codePointCount(0, told.end()),
        ToldBy.valueOf(told.by().name()),
        sources.of(told.fact()),
        reason.map(because -> EventType.valueOf(because.event().name())).orElse(null));
  }

  /** The sources of facts that are not among the product's own. */
  private record Sources(List<RawFact> described, Optional<Because> because) {

    FactSource of(Fact fact) {
      return described.contains(given(fact)) ? FactSource.DESCRIPTION : null;
    }

    Optional<Because> reason(Fact fact) {
      return because.filter(reason -> reason.fact().equals(fact));
    }
  }

  private static String id(Variant variant) {
    String texts =
        Stream.of(variant.headline(), variant.body(), variant.callToAction())
            .map(part -> part + "\0")
            .collect(Collectors.joining());
    return DigestUtils.sha256Hex(texts).substring(0, ID_LENGTH);
  }
}
