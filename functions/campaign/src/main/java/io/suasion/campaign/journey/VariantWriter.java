package io.suasion.campaign.journey;

import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyRequest;
import io.suasion.api.generate.GenerateAnswer;
import io.suasion.api.generate.GenerateApi;
import io.suasion.api.generate.GenerateRequest;
import io.suasion.api.generate.Warning;
import io.suasion.web.problem.ProblemException;

/**
 * Has the copy about the chosen product written. Warnings and errors about the brief point into the
 * caller's brief.
 */
final class VariantWriter {

  private final GenerateApi generate;

  VariantWriter(GenerateApi generate) {
    this.generate = generate;
  }

  /** Fails with the problem that generate has with the brief, or where the answer has no copy. */
  Uni<GenerateAnswer> write(CopyRequest request, ReadDescription reading) {
    VariantChoice choice = reading.choice();
    return generate
        .generate(task(request, reading))
        .map(answer -> written(answer, choice))
        .onFailure(ProblemException.class)
        .transform(problem -> placed((ProblemException) problem, choice));
  }

  private static GenerateRequest task(CopyRequest request, ReadDescription reading) {
    return new GenerateRequest(
        reading.choice().brief(),
        reading.choice().tags(),
        reading.described(),
        reading.choice().because(),
        request.variants(),
        request.seed(),
        request.explain());
  }

  private static GenerateAnswer written(GenerateAnswer answer, VariantChoice choice) {
    if (answer.variants().isEmpty()) {
      throw new IllegalStateException("There is no copy in the answer");
    }
    return new GenerateAnswer(
        answer.variants(),
        answer.tagsUsed(),
        answer.ignored(),
        answer.warnings().stream().map(warning -> placed(warning, choice)).toList(),
        answer.understood(),
        answer.degraded());
  }

  private static Warning placed(Warning warning, VariantChoice choice) {
    return new Warning(choice.place(warning.pointer()), warning.detail());
  }

  private static ProblemException placed(ProblemException refusal, VariantChoice choice) {
    return ProblemException.passedOn(refusal.problem().at(choice::place));
  }
}
