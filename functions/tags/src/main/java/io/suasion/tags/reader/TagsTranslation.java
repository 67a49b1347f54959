package io.suasion.tags.reader;

import io.suasion.api.privacy.Consent;
import io.suasion.api.privacy.ConsentPurpose;
import io.suasion.api.privacy.ConsentStatus;
import io.suasion.api.privacy.ExportedEvent;
import io.suasion.api.tags.EventType;
import io.suasion.api.tags.TagName;
import io.suasion.api.tags.TagSource;
import io.suasion.api.tags.TagWhy;
import io.suasion.audience.Event;
import io.suasion.audience.Profile;
import io.suasion.audience.Purpose;
import io.suasion.audience.Tag;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** From what is known to what is answered, and back. */
final class TagsTranslation {
  private TagsTranslation() {}

  static io.suasion.api.tags.Tag answer(Tag tag, boolean explain) {
    return new io.suasion.api.tags.Tag(
        tag.name().attribute(),
        tag.name().value(),
        tag.weight(),
        tag.lastSeen(),
        tag.events(),
        TagSource.valueOf(tag.source().name()),
        explain && tag.why() != null ? answer(tag.why()) : null);
  }

  private static TagWhy answer(Tag.Why why) {
    Map<EventType, Long> counts = new EnumMap<>(EventType.class);
    why.counts().forEach((type, count) -> counts.put(EventType.valueOf(type.name()), count));
    return new TagWhy(why.strength(), why.readerShare(), why.commonShare(), counts);
  }

  static TagName answer(io.suasion.audience.TagName name) {
    return new TagName(name.attribute(), name.value());
  }

  static ExportedEvent answer(Event event) {
    return new ExportedEvent(
        EventType.valueOf(event.type().name()),
        event.time(),
        event.product().orElse(null),
        event.weight(),
        new TreeMap<>(event.facts()));
  }

  static Map<String, String> traits(Profile profile) {
    Map<String, String> traits = new TreeMap<>();
    profile.traits().forEach((name, trait) -> traits.put(name, trait.value()));
    return traits;
  }

  static Map<ConsentPurpose, Consent> consents(Profile profile) {
    Map<ConsentPurpose, Consent> consents = new EnumMap<>(ConsentPurpose.class);
    profile
        .consents()
        .forEach(
            (purpose, consent) ->
                consents.put(ConsentPurpose.valueOf(purpose.name()), answer(consent)));
    return consents;
  }

  private static Consent answer(io.suasion.audience.Consent consent) {
    return new Consent(ConsentStatus.valueOf(consent.status().name()), consent.at(), consent.by());
  }

  static io.suasion.audience.Consent consent(Consent consent, Instant now) {
    return new io.suasion.audience.Consent(
        io.suasion.audience.Consent.Status.valueOf(consent.status().name()),
        consent.at() == null ? now : consent.at(),
        consent.by());
  }

  static Purpose purpose(ConsentPurpose purpose) {
    return Purpose.valueOf(purpose.name());
  }
}
