package io.suasion.tags;

import io.quarkus.runtime.StartupEvent;
import io.suasion.audience.Background;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.TagWeigher;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the function together. */
@Singleton
class TagsBeans {
  private final TagsConfig config;
  private final InterestModel model;
  private final Pseudonyms pseudonyms;
  private final InstantSource clock;

  /** The clock of the system, unless a test brings its own. */
  TagsBeans(TagsConfig config, Instance<InstantSource> clock) {
    this.config = config;
    this.model = new InterestModel(config.halfLife());
    this.pseudonyms = new Pseudonyms(secrets(config));
    this.clock = clock.isResolvable() ? clock.get() : InstantSource.system();
  }

  @Produces
  @Singleton
  EventRecorder recorder(Profiles profiles, Validator validator) {
    return new EventRecorder(new EventCheck(validator, clock, config), profiles, pseudonyms);
  }

  @Produces
  @Singleton
  TagLookup lookup(Profiles profiles) {
    TagWeigher weigher = new TagWeigher(Background.UNKNOWN);
    return new TagLookup(profiles, model, weigher, pseudonyms, clock, !config.consentRequired());
  }

  @Produces
  @Singleton
  Profiles profiles(DynamoDbClient client) {
    return new Profiles(
        new DynamoDbProfileStore(client, config.table(), config.eventRetention()),
        new DynamoDbSuppressionList(client, config.table()),
        model,
        !config.consentRequired());
  }

  void createTable(
      @Observes StartupEvent start,
      DynamoDbClient client,
      @ConfigProperty(name = "suasion.dynamodb.create-tables", defaultValue = "false")
          boolean wanted) {
    if (wanted) {
      ProfileTable.createIfMissing(client, config.table());
    }
  }

  private static List<String> secrets(TagsConfig config) {
    List<String> secrets = new ArrayList<>(List.of(config.pseudonymSecret()));
    config.formerPseudonymSecrets().ifPresent(secrets::addAll);
    return secrets;
  }
}
