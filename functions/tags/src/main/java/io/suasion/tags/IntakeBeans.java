package io.suasion.tags;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.hosting.Settings;
import io.suasion.tags.config.TagsConfig;
import io.suasion.tags.erasure.ErasureJobs;
import io.suasion.tags.intake.EventCheck;
import io.suasion.tags.intake.EventRecorder;
import io.suasion.tags.intake.Intake;
import io.suasion.tags.intake.PersonalDataFilter;
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
        Settings.checked("suasion.tags.traits", () -> new PersonalDataFilter(config.traits())),
        profiles,
        pseudonyms,
        erasures::start);
  }

  /** Asks for the recorder, so that a wrong setting stops the start and not the first request. */
  void start(@Observes StartupEvent started, EventRecorder recorder) {}
}
