package io.suasion.tags;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.SuppressionList;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourModelFile;
import io.suasion.audience.personalization.ReaderTags;
import io.suasion.audience.personalization.Recommender;
import io.suasion.audience.segment.Segments;
import io.suasion.dynamodb.TableDefinition;
import io.suasion.hosting.Settings;
import io.suasion.tags.config.TagsConfig;
import io.suasion.tags.reader.Privacy;
import io.suasion.tags.reader.TagLookup;
import io.suasion.tags.store.DynamoDbProfileStore;
import io.suasion.tags.store.DynamoDbSuppressionList;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the function together. */
class TagsBeans {

  /** The clock of the system, unless a test brings its own. */
  @Produces
  @Singleton
  @DefaultBean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  @Singleton
  Pseudonyms pseudonyms(TagsConfig config) {
    List<String> secrets = new ArrayList<>(List.of(config.pseudonymSecret()));
    config.formerPseudonymSecrets().ifPresent(secrets::addAll);
    return Settings.checked(
        "suasion.tags.pseudonym-secret, suasion.tags.former-pseudonym-secrets",
        () -> new Pseudonyms(secrets));
  }

  @Produces
  @Singleton
  InterestModel model(TagsConfig config) {
    return Settings.checked("suasion.tags.half-life", () -> new InterestModel(config.halfLife()));
  }

  @Produces
  @Singleton
  SuppressionList suppressed(DynamoDbClient client, TagsConfig config) {
    return new DynamoDbSuppressionList(client, config.table());
  }

  @Produces
  @Singleton
  Profiles profiles(
      DynamoDbClient client, SuppressionList suppressed, InterestModel model, TagsConfig config) {
    return new Profiles(
        new DynamoDbProfileStore(client, config.table(), config.eventRetention()),
        suppressed,
        model,
        !config.consentRequired());
  }

  /** Reads the file at the start, so that a damaged file is reported then. */
  @Produces
  @Singleton
  BehaviourModel taste(TagsConfig config) {
    return config.taste().map(TagsBeans::read).orElse(BehaviourModel.NONE);
  }

  @Produces
  @Singleton
  ReaderTags readerTags(InterestModel model, BehaviourModel taste, TagsConfig config) {
    Segments segments =
        Settings.checked("suasion.tags.segments", () -> new Segments(config.segments()));
    return new ReaderTags(model, taste, segments);
  }

  @Produces
  @Singleton
  TagLookup lookup(
      Profiles profiles,
      Pseudonyms pseudonyms,
      ReaderTags readerTags,
      BehaviourModel taste,
      InstantSource clock,
      TagsConfig config) {
    return new TagLookup(
        profiles, pseudonyms, readerTags, new Recommender(taste), clock, !config.consentRequired());
  }

  @Produces
  @Singleton
  Privacy privacy(
      Profiles profiles,
      SuppressionList suppressed,
      Pseudonyms pseudonyms,
      ReaderTags readerTags,
      InstantSource clock,
      TagsConfig config) {
    return new Privacy(profiles, suppressed, pseudonyms, readerTags, clock, config.clockSkew());
  }

  @Produces
  TableDefinition table(TagsConfig config) {
    return DynamoDbProfileStore.table(config.table());
  }

  /** Asks for the lookup, so that a wrong setting stops the start and not the first request. */
  void start(@Observes StartupEvent start, TagLookup lookup) {}

  private static BehaviourModel read(Path file) {
    try {
      return BehaviourModelFile.read(file);
    } catch (IOException e) {
      throw new IllegalStateException("suasion.tags.taste: " + e.getMessage(), e);
    }
  }
}
