package io.suasion.generate.http;

import io.micrometer.core.instrument.Metrics;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.generate.GenerateAnswer;
import io.suasion.api.generate.GenerateApi;
import io.suasion.api.generate.GenerateRequest;
import io.suasion.catalog.RawFact;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.understand.UnderstoodBrief;
import io.suasion.copywriting.write.Copy;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.generate.config.GenerateConfig;
import io.suasion.generate.writing.Admission;
import io.suasion.generate.writing.Briefs;
import io.suasion.generate.writing.CopyMetrics;
import io.suasion.generate.writing.Models;
import io.suasion.web.problem.ProblemException;
import java.util.List;

/** The route of this function; decoding computes, so it runs on worker threads. */
@Blocking
class GenerateResource implements GenerateApi {

  private final Briefs briefs;
  private final Copywriter copywriter;
  private final Models models;
  private final Admission admission;
  private final GenerateConfig config;
  private final CopyMetrics metrics = new CopyMetrics(Metrics.globalRegistry);

  GenerateResource(
      Briefs briefs,
      Copywriter copywriter,
      Models models,
      Admission admission,
      GenerateConfig config) {
    this.briefs = briefs;
    this.copywriter = copywriter;
    this.models = models;
    this.admission = admission;
    this.config = config;
  }

  @Override
  public Uni<GenerateAnswer> generate(GenerateRequest request) {
    if (config.requireBundles() && !models.unavailable().isEmpty()) {
      throw admission.unavailable(
          "The model is not available; the readiness check says why. Try again later.");
    }
    if (request.brief().product() == null) {
      throw ProblemException.invalid("/brief/product", "must be given: copy is about one product");
    }
    List<RawFact> described = DescribedFacts.of(request, models.domains());
    UnderstoodBrief understood = briefs.read(request.brief(), described);
    Assignment assignment = GenerateTranslation.assignment(request, understood.brief());
    Copy copy = admission.admit(() -> copywriter.write(assignment));
    metrics.checked(copy.drafts());
    return Uni.createFrom()
        .item(
            GenerateTranslation.answer(copy, request, understood, described, models.unavailable()));
  }
}
