package io.suasion.tags.reader;

import io.suasion.api.privacy.Consent;
import io.suasion.api.privacy.ConsentPurpose;
import io.suasion.api.privacy.Consents;
import io.suasion.api.privacy.ExportedEvent;
import io.suasion.api.privacy.ProfileExport;
import io.suasion.audience.Event;
import io.suasion.audience.Profile;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Reader;
import io.suasion.audience.SuppressionList;
import io.suasion.audience.personalization.ReaderSnapshot;
import io.suasion.audience.personalization.ReaderTags;
import io.suasion.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What readers decide about their data, and what is theirs to have. */
public final class Privacy {
  private final Profiles profiles;
  private final SuppressionList suppressed;
  private final Pseudonyms pseudonyms;
  private final ReaderTags readerTags;
  private final InstantSource clock;
  private final Duration clockSkew;

  public Privacy(
      Profiles profiles,
      SuppressionList suppressed,
      Pseudonyms pseudonyms,
      ReaderTags readerTags,
      InstantSource clock,
      Duration clockSkew) {
    this.profiles = profiles;
    this.suppressed = suppressed;
    this.pseudonyms = pseudonyms;
    this.readerTags = readerTags;
    this.clock = clock;
    this.clockSkew = clockSkew;
  }

  /** Refuses a decision in the future, which would outlast every later one. */
  public void record(String id, ConsentPurpose purpose, Consent consent) {
    Instant now = clock.instant();
    if (consent.at() != null && consent.at().isAfter(now.plus(clockSkew))) {
      throw ProblemException.invalid("/at", "must not be in the future");
    }
    profiles.change(
        pseudonyms.reader(id),
        profile ->
            profile.withConsents(
                Map.of(TagsTranslation.purpose(purpose), TagsTranslation.consent(consent, now))));
  }

  public Consents consents(String id) {
    return new Consents(TagsTranslation.consents(profiles.read(pseudonyms.reader(id))));
  }

  public ProfileExport export(String id) {
    Reader reader = pseudonyms.reader(id);
    Profile profile = profiles.read(reader);
    ReaderSnapshot known = readerTags.at(profile, clock.instant(), Optional.empty());
    return new ProfileExport(
        known.tags().stream().map(tag -> TagsTranslation.answer(tag, true)).toList(),
        known.disliked().stream().map(TagsTranslation::answer).toList(),
        TagsTranslation.traits(profile),
        TagsTranslation.consents(profile),
        events(reader));
  }

  public List<ExportedEvent> events(String id) {
    return events(pseudonyms.reader(id));
  }

  private List<ExportedEvent> events(Reader reader) {
    return profiles.events(reader).stream()
        .sorted(Comparator.comparing(Event::time).reversed().thenComparing(Event::id))
        .map(TagsTranslation::answer)
        .toList();
  }

  public void suppress(List<String> ids) {
    ids.forEach(id -> suppressed.add(pseudonyms.reader(id).suppression()));
  }

  public void unsuppress(String id) {
    suppressed.remove(pseudonyms.reader(id).suppression());
  }
}
