package io.suasion.workbench.meaning;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dialogue acts of RNNLG: {@code inform(name='marlowe';pricerange=moderate)}. */
public final class DialogueActReader implements MeaningReader {

  private static final Set<String> ACTS = Set.of("inform", "recommend");
  private static final Pattern ACT = Pattern.compile("\\s*(\\??\\w+)\\((.*)\\)\\s*");
  private static final Pattern UNSAID = Pattern.compile("|none|dont_?care|.* or .*");

  private final Domain domain;

  public DialogueActReader(Domain domain) {
    this.domain = domain;
  }

  @Override
  public Optional<Meaning> read(String raw) {
    Matcher act = ACT.matcher(raw);
    if (!act.matches()) {
      throw new IllegalArgumentException(
          "Not a dialogue act, expected act(slot=value;...): " + raw);
    }
    return ACTS.contains(act.group(1)) ? facts(act.group(2), raw) : Optional.empty();
  }

  private Optional<Meaning> facts(String slots, String raw) {
    List<Fact> facts = new ArrayList<>();
    for (String slot : slots.split(";", -1)) {
      String[] parts = slot.split("=", 2);
      String value = parts.length < 2 ? "" : unquoted(parts[1]);
      if (parts[0].equals("type")) {
        continue; // It names the domain.
      }
      Optional<Fact> fact =
          UNSAID.matcher(value).matches() ? Optional.empty() : domain.recognise(parts[0], value);
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      facts.add(fact.get());
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(new Meaning(domain, facts, raw));
  }

  private static String unquoted(String value) {
    return value.strip().replaceAll("^'|'$", "").strip();
  }
}
