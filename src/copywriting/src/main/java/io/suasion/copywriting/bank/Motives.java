package io.suasion.copywriting.bank;

import io.suasion.copywriting.Interest;
import io.suasion.language.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From what a reader is interested in to why she buys. Thread-safe. */
public final class Motives {

  private static final Pattern SEPARATORS = Pattern.compile("[_\\-]+");

  private final Map<Motive, Pattern> words = new EnumMap<>(Motive.class);

  /** The table that the library comes with. */
  public Motives() {
    Table.read(Motives.class, "motives.tsv").forEach(this::add);
  }

  private void add(Map<String, String> row) {
    String chinese = alternatives(row.get("zh"));
    String english = "\\b(?:" + alternatives(row.get("en")) + ")\\b";
    words.put(
        Motive.valueOf(row.get("motive").toUpperCase(Locale.ROOT)),
        Pattern.compile(english + "|" + chinese, Pattern.CASE_INSENSITIVE));
  }

  private static String alternatives(String words) {
    return Arrays.stream(words.split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** How much each motive moves the reader, 0..1; those that do not are not among them. */
  public Map<Motive, Double> of(List<Interest> interests) {
    Map<Motive, Double> weights = new EnumMap<>(Motive.class);
    for (Interest interest : interests) {
      String text =
          SEPARATORS.matcher(interest.attribute() + " " + interest.value()).replaceAll(" ");
      words.forEach(
          (motive, pattern) -> {
            if (pattern.matcher(text).find() && !isDenied(interest)) {
              weights.merge(motive, interest.weight(), Math::max);
            }
          });
    }
    return weights;
  }

  private static boolean isDenied(Interest interest) {
    return List.of("no", "false", "否").contains(interest.value().toLowerCase(Locale.ROOT));
  }
}
