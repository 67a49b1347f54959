package io.suasion.tags;

import io.quarkus.runtime.StartupEvent;
import io.suasion.audience.InterestModel;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.Pseudonyms;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.InstantSource;
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
    this.pseudonyms = new Pseudonyms(config.pseudonymSecret());
    this.clock = clock.isResolvable() ? clock.get() : InstantSource.system();
  }

  @Produces
  @Singleton
  EventRecorder recorder(ProfileStore store, Validator validator) {
    return new EventRecorder(new EventCheck(validator, clock, config), store, model, pseudonyms);
  }

  @Produces
  @Singleton
  TagLookup lookup(ProfileStore store) {
    return new TagLookup(store, model, pseudonyms, clock);
  }

  @Produces
  @Singleton
  ProfileStore store(DynamoDbClient client) {
    return new DynamoDbProfileStore(client, config.table(), config.eventRetention());
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
}
