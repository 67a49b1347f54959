package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.suasion.api.EventBatch;
import io.suasion.api.EventBatchAnswer;
import io.suasion.api.ProfileTags;
import io.suasion.api.TagsApi;
import io.suasion.api.problem.ProblemException;
import io.suasion.audience.StoreUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes of {@link TagsApi}. */
public class TagsResource implements TagsApi {
  private static final String TRY_AGAIN =
      "The store of profiles does not answer. Send the whole request again; what was counted is not counted twice.";
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final EventRecorder recorder;
  private final TagLookup lookup;

  TagsResource(EventRecorder recorder, TagLookup lookup) {
    this.recorder = recorder;
    this.lookup = lookup;
  }

  @Override
  public Uni<EventBatchAnswer> record(EventBatch batch) {
    return onWorker(() -> new EventBatchAnswer(recorder.record(batch.events())));
  }

  @Override
  public Uni<ProfileTags> tags(String id, int limit, String category, boolean explain) {
    return onWorker(() -> lookup.tags(id, limit, Optional.ofNullable(category), explain));
  }

  /** The client of DynamoDB blocks, so it must not run on the threads that serve connections. */
  private static <T> Uni<T> onWorker(Supplier<T> work) {
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(StoreUnavailableException.class)
        .transform(e -> ProblemException.overload(TRY_AGAIN, PAUSE));
  }
}
