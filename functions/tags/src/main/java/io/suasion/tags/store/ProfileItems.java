package io.suasion.tags.store;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.audience.Consent;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.Purpose;
import io.suasion.audience.Reader;
import io.suasion.audience.Trait;
import io.suasion.dynamodb.Attributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How profiles look in DynamoDB; the README has the layout. */
final class ProfileItems {
  static final String PARTITION = "pk";
  static final String SORT = "sk";
  static final String VERSION = "version";
  static final String EXPIRES_AT = "expires_at";

  private static final String AS_OF = "as_of";
  private static final String TAGS = "tags";
  private static final String PRODUCTS = "products";
  private static final String TRAITS = "traits";
  private static final String CONSENTS = "consents";
  private static final String ALIASES = "aliases";
  private static final String MOVED_TO = "moved_to";
  private static final String AT = "at";

  private ProfileItems() {}

  static AttributeValue partition(String pseudonym) {
    return fromS("profile#" + pseudonym);
  }

  static Map<String, AttributeValue> key(String pseudonym) {
    return Map.of(PARTITION, partition(pseudonym), SORT, fromS("profile"));
  }

  static Map<String, AttributeValue> item(
      String pseudonym, StoredProfile stored, Duration retention) {
    Profile profile = stored.profile();
    Map<String, AttributeValue> item = new HashMap<>(key(pseudonym));
    item.put(VERSION, Attributes.whole(stored.version()));
    item.put(AS_OF, millis(profile.interests().asOf()));
    item.put(TAGS, InterestItems.tags(profile.interests()));
    item.put(PRODUCTS, InterestItems.products(profile.interests()));
    item.put(TRAITS, traits(profile));
    item.put(CONSENTS, consents(profile));
    item.put(ALIASES, fromL(profile.aliases().stream().map(ProfileItems::reader).toList()));
    profile.movedTo().ifPresent(to -> item.put(MOVED_TO, reader(to)));
    expiry(profile, retention)
        .ifPresent(at -> item.put(EXPIRES_AT, Attributes.whole(at.getEpochSecond())));
    return item;
  }

  /** An empty item stands for a profile that was never seen. */
  static StoredProfile stored(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return StoredProfile.NONE;
    }
    Interests interests =
        new Interests(
            instant(item.get(AS_OF)),
            InterestItems.tags(item.get(TAGS)),
            InterestItems.products(item.get(PRODUCTS)));
    return new StoredProfile(
        new Profile(
            interests,
            traits(item.get(TRAITS)),
            consents(item.get(CONSENTS)),
            aliases(item.get(ALIASES)),
            Optional.ofNullable(item.get(MOVED_TO)).map(to -> reader(to.m()))),
        Long.parseLong(item.get(VERSION).n()));
  }

  /** A profile with consents, or with another name to look under, does not expire. */
  private static Optional<Instant> expiry(Profile profile, Duration retention) {
    return profile.consents().isEmpty() && profile.movedTo().isEmpty()
        ? latest(profile).map(time -> time.plus(retention))
        : Optional.empty();
  }

  /** When something was last heard of the reader: an event or a trait. */
  private static Optional<Instant> latest(Profile profile) {
    Stream<Instant> traits = profile.traits().values().stream().map(Trait::at);
    return Stream.concat(Stream.of(profile.interests().asOf()), traits)
        .filter(time -> time.isAfter(Instant.EPOCH))
        .max(Comparator.naturalOrder());
  }

  private static AttributeValue traits(Profile profile) {
    Map<String, AttributeValue> traits = new HashMap<>();
    profile
        .traits()
        .forEach(
            (name, trait) ->
                traits.put(
                    name, fromM(Map.of("value", fromS(trait.value()), AT, millis(trait.at())))));
    return fromM(traits);
  }

  private static Map<String, Trait> traits(AttributeValue value) {
    Map<String, Trait> traits = new HashMap<>();
    value
        .m()
        .forEach(
            (name, trait) ->
                traits.put(
                    name, new Trait(trait.m().get("value").s(), instant(trait.m().get(AT)))));
    return traits;
  }

  private static AttributeValue consents(Profile profile) {
    Map<String, AttributeValue> consents = new HashMap<>();
    profile
        .consents()
        .forEach(
            (purpose, consent) ->
                consents.put(
                    purpose.name(),
                    fromM(
                        Map.of(
                            "status",
                            fromS(consent.status().name()),
                            AT,
                            millis(consent.at()),
                            "by",
                            fromS(consent.by())))));
    return fromM(consents);
  }

  private static Map<Purpose, Consent> consents(AttributeValue value) {
    Map<Purpose, Consent> consents = new HashMap<>();
    value
        .m()
        .forEach(
            (purpose, consent) ->
                consents.put(
                    Purpose.valueOf(purpose),
                    new Consent(
                        Consent.Status.valueOf(consent.m().get("status").s()),
                        instant(consent.m().get(AT)),
                        consent.m().get("by").s())));
    return consents;
  }

  private static Set<Reader> aliases(AttributeValue value) {
    Set<Reader> aliases = new HashSet<>();
    value.l().forEach(alias -> aliases.add(reader(alias.m())));
    return aliases;
  }

  private static AttributeValue reader(Reader reader) {
    return fromM(
        Map.of(
            "pseudonym", fromS(reader.pseudonym()),
            "former", fromL(reader.former().stream().map(AttributeValue::fromS).toList()),
            "suppression", fromS(reader.suppression())));
  }

  private static Reader reader(Map<String, AttributeValue> entry) {
    List<String> former = entry.get("former").l().stream().map(AttributeValue::s).toList();
    return new Reader(entry.get("pseudonym").s(), former, entry.get("suppression").s());
  }

  static Instant instant(AttributeValue millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis.n()));
  }

  static AttributeValue millis(Instant time) {
    return Attributes.whole(time.toEpochMilli());
  }

  /**
   * What the item of a profile holds.
   *
   * @param version counts its writes; 0 before the first
   */
  record StoredProfile(Profile profile, long version) {
    static final StoredProfile NONE = new StoredProfile(Profile.NONE, 0);

    StoredProfile next(Profile after) {
      return new StoredProfile(after, version + 1);
    }
  }
}
