package io.suasion.campaign.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.suasion.campaign.CampaignConfig;
import io.suasion.campaign.journey.CopyJourney;
import io.suasion.campaign.webhook.StandardWebhooks;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts deliveries together; without a configured address there are none. */
@Singleton
class DeliveryBeans {
  private final InstantSource clock = Clock.systemUTC();
  private final DeliveryStore store;
  private final Optional<Deliveries> deliveries;

  DeliveryBeans(
      CampaignConfig config,
      DynamoDbClient client,
      CopyJourney journey,
      ObjectMapper json,
      Vertx vertx) {
    this.store =
        new DynamoDbDeliveryStore(
            client, config.tables().deliveries(), config.delivery().retention(), clock);
    this.deliveries =
        config
            .delivery()
            .url()
            .map(url -> deliveries(config.delivery(), url, journey, json, vertx));
  }

  /** There without an address too: what an earlier one left behind can be erased. */
  @Produces
  @Singleton
  DeliveryStore store() {
    return store;
  }

  @Produces
  @Singleton
  Optional<Deliveries> deliveries() {
    return deliveries;
  }

  /** Not before the server listens: in one process the copy is written through it. */
  void start(@ObservesAsync HttpServerStart started) {
    deliveries.ifPresent(Deliveries::start);
  }

  void stop(@Observes ShutdownEvent stopped) {
    deliveries.ifPresent(Deliveries::stop);
  }

  private Deliveries deliveries(
      CampaignConfig.Delivery config,
      URI url,
      CopyJourney journey,
      ObjectMapper json,
      Vertx vertx) {
    StandardWebhooks signer = new StandardWebhooks(secrets(config), config.timeout(), clock);
    Endpoint endpoint = new SignedPost(url, signer, config.timeout(), clock);
    RetrySchedule schedule =
        new RetrySchedule(config.schedule(), config.jitter(), new SecureRandom());
    Deliverer deliverer = new Deliverer(store, endpoint, journey::write, schedule, json, clock);
    return new Deliveries(store, deliverer, vertx, clock);
  }

  private static List<String> secrets(CampaignConfig.Delivery config) {
    return config
        .secrets()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "suasion.campaign.delivery.url is set: set the secret that signs, too, as"
                        + " suasion.campaign.delivery.secrets"));
  }
}
