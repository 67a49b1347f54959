package io.suasion.copywriting.check;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The facts and rules against which a draft is checked.
 *
 * @param facts in the domain's form: what the draft must tell, and all that it may tell
 * @param lead what its first sentence must tell with the name; empty if that is free
 * @param given what the brief says literally and copy may therefore repeat
 * @param accounted whether the brief accounts for each word of a text
 */
public record Checklist(
    Domain domain,
    List<Fact> facts,
    Optional<Fact> lead,
    Language language,
    List<String> given,
    Predicate<String> accounted) {

  public Checklist {
    facts = List.copyOf(facts);
    given = List.copyOf(given);
  }

  /** A checklist in which the order of the facts is free and words are not accounted for. */
  public static Checklist of(Domain domain, List<Fact> facts) {
    List<String> given = facts.stream().map(Fact::value).toList();
    return new Checklist(domain, facts, Optional.empty(), domain.language(), given, text -> true);
  }
}
