package io.suasion.tags;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.tags.config.TagsConfig;
import io.suasion.tags.erasure.ErasureJobs;
import io.suasion.tags.store.DynamoDbErasureJobStore;
import io.suasion.web.client.DeliveriesClient;
import io.suasion.web.work.RepeatedTask;
import io.suasion.web.work.WorkerPool;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Puts erasures together, and looks now and again for erasures that were left behind. Timers never
 * fire in a process that is frozen between requests: there, without background, it only records.
 */
@Singleton
class ErasureBeans {
  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

  private final ErasureJobs jobs;
  private final RepeatedTask look;
  private final boolean background;

  ErasureBeans(
      Profiles profiles,
      Pseudonyms pseudonyms,
      TagsConfig config,
      DynamoDbClient client,
      @RestClient DeliveriesClient deliveries,
      InstantSource clock,
      Vertx vertx,
      @ConfigProperty(name = "suasion.background", defaultValue = "true") boolean background) {
    Executor executor = Infrastructure.getDefaultWorkerPool();
    this.jobs =
        new ErasureJobs(
            profiles,
            pseudonyms,
            new DynamoDbErasureJobStore(client, config.table()),
            deliveries::erase,
            clock,
            background ? executor : left -> {});
    this.look =
        new RepeatedTask(
            "Looking for erasures", vertx, LOOK_EVERY, () -> WorkerPool.run(this::goOn));
    this.background = background;
  }

  @Produces
  @Singleton
  ErasureJobs jobs() {
    return jobs;
  }

  private Duration goOn() {
    jobs.goOn();
    return LOOK_EVERY;
  }

  /**
   * Starts only once the server listens: in one process the other function is behind the server.
   */
  void start(@ObservesAsync HttpServerStart started) {
    if (background) {
      look.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    look.stop();
  }
}
