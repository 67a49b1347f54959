package io.suasion.workbench.meaning;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code name[Alimentum], area[city centre]} (E2E) and {@code inform(name[Portal 2],
 * rating[good])} (ViGGO).
 */
public final class BracketMeaningReader implements MeaningReader {

  private static final Set<String> ACTS = Set.of("inform", "give_opinion", "recommend");
  private static final Pattern ACT = Pattern.compile("\\s*(\\w+)\\((.*)\\)\\s*", Pattern.DOTALL);

  private final Domain domain;

  public BracketMeaningReader(Domain domain) {
    this.domain = domain;
  }

  @Override
  public Optional<Meaning> read(String raw) {
    Matcher act = ACT.matcher(raw);
    if (!act.matches()) {
      return facts(raw, raw);
    }
    return ACTS.contains(act.group(1)) ? facts(act.group(2), raw) : Optional.empty();
  }

  private Optional<Meaning> facts(String slots, String raw) {
    List<Fact> facts = new ArrayList<>();
    for (Fact written : Brackets.read(slots)) {
      Optional<Fact> fact = domain.recognise(written.attribute(), written.value());
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      facts.add(fact.get());
    }
    return Optional.of(new Meaning(domain, facts, raw));
  }
}
