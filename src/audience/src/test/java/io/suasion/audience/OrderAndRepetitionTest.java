package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderAndRepetitionTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(365));

  private static final Reader READER = new Reader("reader", List.of(), "suppressed");

  private final InterestModel model = new InterestModel(Duration.ofDays(7));
  private final TagWeigher weigher =
      new TagWeigher(name -> name.attribute().equals("brand") ? 0.3 : 0);

  @Property
  void anyOrderAndRepetitionOfTheSameEventsGivesTheSameTags(
      @ForAll("histories") List<Event> history, @ForAll long seed) {
    Random random = new Random(seed);
    List<Event> shuffled = new ArrayList<>(history);
    for (Event event : history) {
      shuffled.addAll(Collections.nCopies(random.nextInt(3), event));
    }
    Collections.shuffle(shuffled, random);

    assertSame(
        tagsAfter(history, history.size()),
        tagsAfter(shuffled, 1 + random.nextInt(shuffled.size())));
  }

  private Map<TagName, Tag> tagsAfter(List<Event> events, int batchSize) {
    InMemoryProfileStore store = new InMemoryProfileStore();
    Profiles profiles = new Profiles(store, store, model, true);
    for (int from = 0; from < events.size(); from += batchSize) {
      List<Event> batch = events.subList(from, Math.min(from + batchSize, events.size()));
      profiles.record(READER, batch.stream().distinct().toList());
    }
    Map<TagName, Tag> byName = new HashMap<>();
    Interests interests = model.at(profiles.read(READER).interests(), END);
    weigher.tags(interests, Optional.empty()).forEach(tag -> byName.put(tag.name(), tag));
    return byName;
  }

  private static void assertSame(Map<TagName, Tag> expected, Map<TagName, Tag> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach(
        (name, tag) -> {
          assertThat(tag.weight()).isCloseTo(expected.get(name).weight(), within(1e-9));
          assertThat(tag.lastSeen()).isEqualTo(expected.get(name).lastSeen());
          assertThat(tag.events()).isEqualTo(expected.get(name).events());
          assertThat(tag.source()).isEqualTo(expected.get(name).source());
        });
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<String> ids = Arbitraries.integers().between(0, 10_000).map(i -> "event-" + i);
    Arbitrary<Instant> times =
        Arbitraries.longs().between(0, 365L * 86_400).map(START::plusSeconds);
    Arbitrary<Map<String, String>> facts =
        Arbitraries.maps(
                Arbitraries.of("category", "brand", "colour"), Arbitraries.of("a", "b", "c"))
            .ofMinSize(1);
    Arbitrary<Optional<String>> products = Arbitraries.of("p", "q").optional();
    Arbitrary<Double> weights = Arbitraries.of(-1.0, 0.5, 1.0, 3.0);
    return Combinators.combine(
            ids, Arbitraries.of(EventType.class), times, facts, products, weights)
        .as(Event::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .uniqueElements(Event::id);
  }
}
