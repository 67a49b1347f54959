package io.suasion.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.delivery.DeliveryAttempt;
import io.suasion.campaign.delivery.DeliveryScheduler;
import io.suasion.campaign.delivery.DeliveryStore;
import io.suasion.campaign.delivery.DueDeliveries;
import io.suasion.campaign.delivery.Endpoint;
import io.suasion.campaign.delivery.RetrySchedule;
import io.suasion.campaign.delivery.SignedPost;
import io.suasion.campaign.journey.CopyJourney;
import io.suasion.campaign.store.DynamoDbDeliveryStore;
import io.suasion.campaign.webhook.StandardWebhooks;
import io.suasion.hosting.Settings;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts deliveries together; without a configured address there are none. */
@Singleton
class DeliveryBeans {
  private static final String URL = "suasion.campaign.delivery.url";
  private static final String SECRETS = "suasion.campaign.delivery.secrets";

  private final InstantSource clock = Clock.systemUTC();
  private final DeliveryStore store;
  private final Optional<DeliveryScheduler> deliveries;
  private final DueDeliveries attempts;

  DeliveryBeans(
      CampaignConfig config,
      DynamoDbClient client,
      CopyJourney journey,
      ObjectMapper json,
      Vertx vertx,
      @ConfigProperty(name = "suasion.background", defaultValue = "true") boolean background) {
    CampaignConfig.Delivery delivery = config.delivery();
    store =
        new DynamoDbDeliveryStore(
            client, config.tables().deliveries(), delivery.retention(), clock);
    Optional<DeliveryAttempt> deliverer =
        delivery.url().map(url -> deliverer(delivery, url, journey, json));
    deliveries =
        deliverer.map(each -> new DeliveryScheduler(store, each, vertx, clock, background));
    attempts = new DueDeliveries(store, deliverer, delivery.budget(), delivery.atOnce(), clock);
  }

  /**
   * The store is there without an address too, so that deliveries of an earlier one can be erased.
   */
  @Produces
  @Singleton
  DeliveryStore store() {
    return store;
  }

  @Produces
  @Singleton
  Optional<DeliveryScheduler> deliveries() {
    return deliveries;
  }

  @Produces
  @Singleton
  DueDeliveries attempts() {
    return attempts;
  }

  /** Starts only once the server listens: in one process the copy is written through the server. */
  void start(@ObservesAsync HttpServerStart started) {
    deliveries.ifPresent(DeliveryScheduler::start);
  }

  void stop(@Observes ShutdownEvent stopped) {
    deliveries.ifPresent(DeliveryScheduler::stop);
  }

  private DeliveryAttempt deliverer(
      CampaignConfig.Delivery config, URI url, CopyJourney journey, ObjectMapper json) {
    StandardWebhooks signer =
        Settings.checked(
            SECRETS, () -> new StandardWebhooks(secrets(config), config.timeout(), clock));
    Endpoint endpoint =
        Settings.checked(URL, () -> new SignedPost(url, signer, config.timeout(), clock));
    RetrySchedule schedule =
        new RetrySchedule(config.schedule(), config.jitter(), new SecureRandom());
    return new DeliveryAttempt(store, endpoint, journey::write, schedule, json, clock);
  }

  private static List<String> secrets(CampaignConfig.Delivery config) {
    return config
        .secrets()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Set the secret that signs, too, as " + URL + " is set."));
  }
}
