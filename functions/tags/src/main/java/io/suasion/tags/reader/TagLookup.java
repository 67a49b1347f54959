package io.suasion.tags.reader;

import io.suasion.api.brief.Product;
import io.suasion.api.tags.Because;
import io.suasion.api.tags.EventType;
import io.suasion.api.tags.Personalization;
import io.suasion.api.tags.Pick;
import io.suasion.api.tags.ProfileTags;
import io.suasion.api.tags.Recommendation;
import io.suasion.api.tags.RecommendationRequest;
import io.suasion.api.tags.Tag;
import io.suasion.audience.Profile;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Purpose;
import io.suasion.audience.TagName;
import io.suasion.audience.personalization.ReaderSnapshot;
import io.suasion.audience.personalization.ReaderTags;
import io.suasion.audience.personalization.Recommender;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a reader cares about now. */
public final class TagLookup {
  private static final int TAGS_OF_A_RECOMMENDATION = 20;

  private final Profiles profiles;
  private final Pseudonyms pseudonyms;
  private final ReaderTags readerTags;
  private final Recommender recommender;
  private final InstantSource clock;
  private final boolean personalizationAssumed;

  public TagLookup(
      Profiles profiles,
      Pseudonyms pseudonyms,
      ReaderTags readerTags,
      Recommender recommender,
      InstantSource clock,
      boolean personalizationAssumed) {
    this.profiles = profiles;
    this.pseudonyms = pseudonyms;
    this.readerTags = readerTags;
    this.recommender = recommender;
    this.clock = clock;
    this.personalizationAssumed = personalizationAssumed;
  }

  public ProfileTags tags(String id, int limit, Optional<String> category, boolean explain) {
    return known(id, category)
        .map(
            known ->
                new ProfileTags(
                    Personalization.TAGS,
                    tags(known, limit, explain),
                    known.disliked().stream().map(TagsTranslation::answer).toList(),
                    known.segments()))
        .orElseGet(() -> new ProfileTags(Personalization.NONE, List.of(), List.of(), List.of()));
  }

  public Recommendation recommend(String id, RecommendationRequest request) {
    return known(id, Optional.empty())
        .map(known -> recommend(known, request))
        .orElseGet(() -> inTheirOrder(request));
  }

  /** Empty where the reader does not consent to be known. */
  private Optional<ReaderSnapshot> known(String id, Optional<String> category) {
    Profile profile = profiles.read(pseudonyms.reader(id));
    return profile.allows(Purpose.PERSONALIZATION, personalizationAssumed)
        ? Optional.of(readerTags.at(profile, clock.instant(), category))
        : Optional.empty();
  }

  private Recommendation recommend(ReaderSnapshot known, RecommendationRequest request) {
    List<Recommender.CandidateProduct> candidates =
        request.products().stream().map(TagLookup::candidate).toList();
    List<Pick> picks =
        recommender.picks(candidates, known, request.limit()).stream()
            .map(TagLookup::pick)
            .toList();
    return new Recommendation(
        Personalization.TAGS, picks, tags(known, TAGS_OF_A_RECOMMENDATION, false));
  }

  private static Recommendation inTheirOrder(RecommendationRequest request) {
    List<Pick> picks =
        IntStream.range(0, Math.min(request.limit(), request.products().size()))
            .mapToObj(index -> new Pick(index, 0, null))
            .toList();
    return new Recommendation(Personalization.NONE, picks, List.of());
  }

  private static Recommender.CandidateProduct candidate(Product product) {
    Set<TagName> tags = new HashSet<>();
    product.facts().forEach((attribute, value) -> tags.add(new TagName(attribute, value)));
    if (product.category() != null) {
      tags.add(new TagName("category", product.category()));
    }
    return new Recommender.CandidateProduct(Optional.ofNullable(product.id()), tags);
  }

  private static Pick pick(Recommender.Pick pick) {
    return new Pick(
        pick.index(), pick.score(), pick.because().map(TagLookup::because).orElse(null));
  }

  private static Because because(Recommender.Because reason) {
    return new Because(
        EventType.valueOf(reason.type().name()), reason.name().attribute(), reason.name().value());
  }

  private static List<Tag> tags(ReaderSnapshot known, int limit, boolean explain) {
    return known.tags().stream()
        .limit(limit)
        .map(tag -> TagsTranslation.answer(tag, explain))
        .toList();
  }
}
