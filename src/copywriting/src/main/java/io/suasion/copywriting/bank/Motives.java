package io.suasion.copywriting.bank;

import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.text.YesOrNo;
import io.suasion.language.TsvTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the motives of a reader to buy from the tags of the reader. Thread-safe. */
public final class Motives {

  private static final Pattern SEPARATORS = Pattern.compile("[_\\-]+");

  private final Map<Motive, Pattern> words = new EnumMap<>(Motive.class);

  /** The table that the library comes with. */
  public Motives() {
    TsvTable.read(Motives.class, "motives.tsv").forEach(this::add);
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

  /**
   * How much each motive moves the reader, 0..1. Motives that do not move the reader are left out.
   */
  public Map<Motive, Double> of(List<WeightedTag> tags) {
    Map<Motive, Double> weights = new EnumMap<>(Motive.class);
    for (WeightedTag tag : tags) {
      String text = SEPARATORS.matcher(tag.attribute() + " " + tag.value()).replaceAll(" ");
      words.forEach(
          (motive, pattern) -> {
            if (pattern.matcher(text).find() && !isDenied(tag)) {
              weights.merge(motive, tag.weight(), Math::max);
            }
          });
    }
    return weights;
  }

  private static boolean isDenied(WeightedTag tag) {
    return YesOrNo.isNo(tag.value());
  }
}
