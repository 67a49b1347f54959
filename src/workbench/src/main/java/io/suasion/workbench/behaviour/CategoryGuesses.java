package io.suasion.workbench.behaviour;

import static java.util.Comparator.comparing;

import io.suasion.audience.Background;
import io.suasion.audience.Event;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.TagWeigher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The ways of guessing that are compared. */
final class CategoryGuesses {

  private static final int MOST = 5;

  private CategoryGuesses() {}

  /** All guesses by name, in the order in which to tell of them; each is for one reader. */
  static Map<String, Supplier<CategoryGuess>> all() {
    Map<String, Supplier<CategoryGuess>> byName = new LinkedHashMap<>();
    byName.put("most frequent", MostFrequent::new);
    byName.put("most recent", MostRecent::new);
    byName.put("tags, half-life 10 min", () -> new Tags(Duration.ofMinutes(10)));
    byName.put("tags, half-life 1 h", () -> new Tags(Duration.ofHours(1)));
    byName.put("tags, half-life 6 h", () -> new Tags(Duration.ofHours(6)));
    byName.put("tags, half-life 1 d", () -> new Tags(Duration.ofDays(1)));
    byName.put("tags, half-life 7 d", () -> new Tags(Duration.ofDays(7)));
    byName.put("tags, half-life 30 d", () -> new Tags(Duration.ofDays(30)));
    return byName;
  }

  private static String category(Event event) {
    return event.facts().get(BehaviourFile.CATEGORY);
  }

  /** The strongest tags of our own model, as they are after the reader's latest event. */
  private static final class Tags implements CategoryGuess {
    private final TagWeigher weigher = new TagWeigher(Background.UNKNOWN);
    private final InterestModel model;
    private Interests interests = Interests.NONE;

    Tags(Duration halfLife) {
      model = new InterestModel(halfLife);
    }

    @Override
    public List<String> next() {
      return weigher.tags(interests, Optional.empty()).stream()
          .limit(MOST)
          .map(tag -> tag.name().value())
          .toList();
    }

    @Override
    public void learn(Event event) {
      interests = model.after(interests, List.of(event));
    }
  }

  private static final class MostRecent implements CategoryGuess {
    private final List<String> latestFirst = new ArrayList<>();

    @Override
    public List<String> next() {
      return latestFirst.stream().limit(MOST).toList();
    }

    @Override
    public void learn(Event event) {
      latestFirst.remove(category(event));
      latestFirst.add(0, category(event));
    }
  }

  /** Guesses the most frequent category; of equal ones, the more recent. */
  private static final class MostFrequent implements CategoryGuess {
    private final MostRecent recent = new MostRecent();
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public List<String> next() {
      return recent.latestFirst.stream().sorted(comparing(this::rarity)).limit(MOST).toList();
    }

    private int rarity(String category) {
      return -counts.get(category);
    }

    @Override
    public void learn(Event event) {
      recent.learn(event);
      counts.merge(category(event), 1, Integer::sum);
    }
  }
}
