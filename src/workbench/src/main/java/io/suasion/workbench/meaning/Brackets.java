package io.suasion.workbench.meaning;

import io.suasion.copywriting.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts as E2E writes them: {@code name[Alimentum], area[city centre]}. */
public final class Brackets {

  private static final Pattern SLOT =
      Pattern.compile("\\s*([^\\[\\],]+?)\\s*\\[([^\\]]*)\\]\\s*(?:,|$)");

  private Brackets() {}

  /**
   * The facts in their order, their values as they stand.
   *
   * @throws IllegalArgumentException if they are not written so
   */
  public static List<Fact> read(String written) {
    List<Fact> facts = new ArrayList<>();
    Matcher slot = SLOT.matcher(written);
    int end = 0;
    while (slot.find() && slot.start() == end) {
      facts.add(new Fact(slot.group(1), slot.group(2)));
      end = slot.end();
    }
    if (end != written.length() || facts.isEmpty()) {
      throw new IllegalArgumentException(
          "Not a meaning, expected attribute[value], ...: " + written);
    }
    return facts;
  }

  /** Writes facts so that {@link #read} reads them; they hold no brackets. */
  public static String write(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "[" + fact.getValue() + "]")
        .collect(Collectors.joining(", "));
  }
}
