package io.suasion.tags.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.privacy.Consent;
import io.suasion.api.privacy.ConsentPurpose;
import io.suasion.api.privacy.Consents;
import io.suasion.api.privacy.Erasure;
import io.suasion.api.privacy.ErasureRequest;
import io.suasion.api.privacy.ErasuresAttempted;
import io.suasion.api.privacy.PrivacyApi;
import io.suasion.api.privacy.ProfileExport;
import io.suasion.api.privacy.SuppressionRequest;
import io.suasion.tags.config.TagsConfig;
import io.suasion.tags.erasure.ErasureJobs;
import io.suasion.tags.reader.Privacy;
import io.suasion.web.problem.ProblemException;
import java.time.Duration;

/** The routes of {@link PrivacyApi}. */
@Blocking
class PrivacyResource implements PrivacyApi {
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
    return Uni.createFrom()
        .item(
            () -> {
              privacy.record(id, purpose, consent);
              return null;
            });
  }

  @Override
  public Uni<Consents> consents(String id) {
    return Uni.createFrom().item(() -> privacy.consents(id));
  }

  @Override
  public Uni<ProfileExport> export(String id) {
    return Uni.createFrom().item(() -> privacy.export(id));
  }

  @Override
  public Uni<String> exportTable(String id) {
    return Uni.createFrom().item(() -> EventTable.of(privacy.events(id)));
  }

  @Override
  public Uni<Erasure> erase(ErasureRequest request) {
    return Uni.createFrom().item(() -> erasures.start(request.profile()));
  }

  @Override
  public Uni<Erasure> erasure(String id) {
    return Uni.createFrom()
        .item(
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
    return Uni.createFrom().item(() -> answer(erasures.attempt(budget)));
  }

  @Override
  public Uni<Void> suppress(SuppressionRequest request) {
    return Uni.createFrom()
        .item(
            () -> {
              privacy.suppress(request.profiles());
              return null;
            });
  }

  @Override
  public Uni<Void> unsuppress(String id) {
    return Uni.createFrom()
        .item(
            () -> {
              privacy.unsuppress(id);
              return null;
            });
  }

  private static ErasuresAttempted answer(ErasureJobs.Round round) {
    return new ErasuresAttempted(round.attempted(), round.running(), round.more());
  }
}
