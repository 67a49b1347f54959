package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.hosting.Settings;
import io.suasion.tags.TagsConfig;
import io.suasion.tags.erasure.ErasureJobs;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.InstantSource;

/** Puts the intake together. */
@Singleton
class IntakeBeans {

  @Produces
  @Singleton
  Intake intake(ObjectMapper json) {
    return new Intake(json);
  }

  @Produces
  @Singleton
  EventRecorder recorder(
      TagsConfig config,
      InstantSource clock,
      Validator validator,
      Profiles profiles,
      Pseudonyms pseudonyms,
      ErasureJobs erasures) {
    return new EventRecorder(
        new EventCheck(validator, clock, config.clockSkew(), config.eventRetention()),
        Settings.checked("suasion.tags.traits", () -> new Sieve(config.traits())),
        profiles,
        pseudonyms,
        erasures::start);
  }

  /** Asks for the recorder, so that a wrong setting stops the start and not the first request. */
  void start(@Observes StartupEvent started, EventRecorder recorder) {}
}
