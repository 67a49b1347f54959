package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Brief;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the kinds of products that a category names. */
final class Kinds {

  private record Kind(String name, Pattern category) {}

  private final List<Kind> kinds =
      TsvTable.read(Kinds.class, "kinds.tsv").stream().map(Kinds::kind).toList();

  private static Kind kind(Map<String, String> row) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Kind(row.get("kind"), Pattern.compile(row.get("category"), flags));
  }

  /** The kinds of a brief. A known family goes before the category: a cereal bar is no bar. */
  Set<String> of(Brief brief) {
    return brief.kind().family().map(Kinds::ofFamily).orElseGet(() -> of(brief.category()));
  }

  private static Set<String> ofFamily(String family) {
    return switch (family) {
      case "restaurants" -> Set.of("eatery", "place");
      case "hotels", "homes" -> Set.of("hotel", "place");
      case "computers" -> Set.of("computer", "product");
      case "televisions" -> Set.of("television", "product");
      case "video_games", "board_games" -> Set.of("game", "product");
      case "services", "courses", "events", "travel", "finance", "software" -> Set.of();
      default -> Set.of("product");
    };
  }

  Set<String> of(String category) {
    return kinds.stream()
        .filter(kind -> kind.category.matcher(category).find())
        .map(Kind::name)
        .collect(Collectors.toSet());
  }
}
