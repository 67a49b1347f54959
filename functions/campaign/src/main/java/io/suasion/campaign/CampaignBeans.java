package io.suasion.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.StartupEvent;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.delivery.DueDeliveries;
import io.suasion.campaign.idempotency.IdempotentRequests;
import io.suasion.campaign.journey.CopyJourney;
import io.suasion.campaign.journey.JourneyMetrics;
import io.suasion.campaign.store.DynamoDbDeliveryStore;
import io.suasion.campaign.store.DynamoDbIdempotencyStore;
import io.suasion.campaign.webhook.ShopifySignature;
import io.suasion.campaign.webhook.StandardWebhooks;
import io.suasion.dynamodb.TableDefinition;
import io.suasion.hosting.Settings;
import io.suasion.web.client.DecideClient;
import io.suasion.web.client.GenerateClient;
import io.suasion.web.client.TagsClient;
import io.suasion.web.client.TokenizeClient;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the function together. */
class CampaignBeans {
  private final InstantSource clock = Clock.systemUTC();

  @Produces
  @Singleton
  CopyJourney journey(
      @RestClient TagsClient tags,
      @RestClient TokenizeClient tokenize,
      @RestClient GenerateClient generate,
      @RestClient DecideClient decide,
      CampaignConfig config) {
    CampaignConfig.Timeouts timeouts = config.timeouts();
    return new CopyJourney(
        tags,
        tokenize,
        generate,
        decide,
        new CopyJourney.Timeouts(
            timeouts.tags(), timeouts.tokenize(), timeouts.generate(), timeouts.decide()),
        new JourneyMetrics(Metrics.globalRegistry));
  }

  @Produces
  @Singleton
  IdempotentRequests onceOnly(DynamoDbClient client, CampaignConfig config, ObjectMapper json) {
    return new IdempotentRequests(
        new DynamoDbIdempotencyStore(
            client, config.tables().idempotency(), config.idempotencyRetention(), clock),
        json);
  }

  @Produces
  @Singleton
  StandardWebhooks incoming(CampaignConfig config) {
    List<String> secrets = config.hooks().secrets().orElse(List.of());
    return Settings.checked(
        "suasion.campaign.hooks.secrets",
        () -> new StandardWebhooks(secrets, config.hooks().tolerance(), clock));
  }

  @Produces
  @Singleton
  ShopifySignature shopify(CampaignConfig config) {
    List<String> secrets = config.hooks().shopifySecret().orElse(List.of());
    return Settings.checked(
        "suasion.campaign.hooks.shopify-secret", () -> new ShopifySignature(secrets));
  }

  @Produces
  TableDefinition idempotencyTable(CampaignConfig config) {
    return DynamoDbIdempotencyStore.table(config.tables().idempotency());
  }

  @Produces
  TableDefinition deliveryTable(CampaignConfig config) {
    return DynamoDbDeliveryStore.table(config.tables().deliveries());
  }

  /**
   * Asks for the beans that read secrets, so that a wrong secret stops the start and not each
   * request.
   */
  void start(
      @Observes StartupEvent started,
      StandardWebhooks incoming,
      ShopifySignature shopify,
      DueDeliveries attempts) {}
}
