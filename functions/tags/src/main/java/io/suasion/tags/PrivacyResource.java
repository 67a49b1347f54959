package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.suasion.api.Consent;
import io.suasion.api.ConsentPurpose;
import io.suasion.api.Consents;
import io.suasion.api.Erasure;
import io.suasion.api.ErasureRequest;
import io.suasion.api.ErasuresAttempted;
import io.suasion.api.PrivacyApi;
import io.suasion.api.ProfileExport;
import io.suasion.api.SuppressionRequest;
import io.suasion.api.problem.ProblemException;
import io.suasion.tags.erasure.ErasureJobs;
import java.time.Duration;

/** The routes of {@link PrivacyApi}. */
public class PrivacyResource implements PrivacyApi {
  private final Privacy privacy;
  private final ErasureJobs erasures;
  private final Duration budget;

  PrivacyResource(Privacy privacy, ErasureJobs erasures, TagsConfig config) {
    this.privacy = privacy;
    this.erasures = erasures;
    this.budget = config.erasure().budget();
  }

  @Override
  public Uni<Void> consent(String id, ConsentPurpose purpose, Consent consent) {
    return Blocking.answering(
        () -> {
          privacy.record(id, purpose, consent);
          return null;
        });
  }

  @Override
  public Uni<Consents> consents(String id) {
    return Blocking.answering(() -> privacy.consents(id));
  }

  @Override
  public Uni<ProfileExport> export(String id) {
    return Blocking.answering(() -> privacy.export(id));
  }

  @Override
  public Uni<String> exportTable(String id) {
    return Blocking.answering(() -> EventTable.of(privacy.events(id)));
  }

  @Override
  public Uni<Erasure> erase(ErasureRequest request) {
    return Blocking.answering(() -> erasures.start(request.profile()));
  }

  @Override
  public Uni<Erasure> erasure(String id) {
    return Blocking.answering(
        () ->
            erasures
                .find(id)
                .orElseThrow(
                    () ->
                        ProblemException.unknown(
                            "There is no erasure with this id; those done are told of for 30 days.")));
  }

  @Override
  public Uni<ErasuresAttempted> attemptErasures() {
    return Blocking.answering(() -> answer(erasures.attempt(budget)));
  }

  @Override
  public Uni<Void> suppress(SuppressionRequest request) {
    return Blocking.answering(
        () -> {
          privacy.suppress(request.profiles());
          return null;
        });
  }

  @Override
  public Uni<Void> unsuppress(String id) {
    return Blocking.answering(
        () -> {
          privacy.unsuppress(id);
          return null;
        });
  }

  private static ErasuresAttempted answer(ErasureJobs.Round round) {
    return new ErasuresAttempted(round.attempted(), round.running(), round.more());
  }
}
