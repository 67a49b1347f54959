package io.suasion.tags.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Tells a sender what was not taken, by names only. */
final class DroppedFields {
  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 60;

  private DroppedFields() {}

  /** Returns null where nothing was left out. */
  static String sentence(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    return names.stream()
            .limit(MOST_NAMES)
            .map(DroppedFields::told)
            .sorted()
            .collect(Collectors.joining(", ", "left out: ", ""))
        + more;
  }

  /** A name that is itself data of a person is left out of answers: others may log them. */
  private static String told(String name) {
    String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return PersonalData.isText(start) ? "(a name that looks personal)" : start;
  }
}
