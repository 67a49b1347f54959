package io.suasion.copywriting.account;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Claim;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Expressions;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Accounts for words with the domains' knowledge of how texts tell their slots. Thread-safe. */
final class DomainWords {

  private static final Set<String> DENIALS =
      Set.of("not", "no", "n't", "without", "never", "non", "nor", "neither", "cannot", "lacks");

  private record WordsRow(String domain, List<String> words, Set<String> slots) {}

  private final List<Domain> domains;
  private final Map<Domain, SlotAligner> aligners = new HashMap<>();
  private final Map<Domain, Map<Claim, Pattern>> claims = new HashMap<>();
  private final List<WordsRow> rows;

  DomainWords(Language language, List<Domain> domains) {
    this.domains = domains.stream().filter(d -> d.language() == language).toList();
    for (Domain domain : this.domains) {
      aligners.put(domain, new SlotAligner(domain));
      claims.put(
          domain,
          domain.claims().stream()
              .filter(claim -> !claim.slots().isEmpty())
              .collect(
                  Collectors.toMap(
                      claim -> claim, claim -> Expressions.compile(claim.expressions()))));
    }
    String code = language.name().toLowerCase(Locale.ROOT);
    this.rows =
        TsvTable.read(DomainWords.class, "slots-" + code + ".tsv").stream()
            .map(
                row ->
                    new WordsRow(
                        row.get("domain"),
                        Tokens.words(row.get("word")),
                        Set.of(row.get("slots").split("\\|"))))
            .toList();
  }

  private Optional<Domain> of(Brief brief) {
    return Domain.of(brief.category(), domains);
  }

  /** The name of the domain that covers a brief. */
  List<String> names(Brief brief) {
    return of(brief).map(Domain::name).stream().toList();
  }

  /** The words that the domain may call the product: the meanings of its categories. */
  List<String> categories(Brief brief) {
    return of(brief).map(Domain::name).stream().toList();
  }

  /** The statements of the text that the domain of the brief can read. */
  List<Match> read(Brief brief, String text, List<Token> tokens) {
    return of(brief).map(domain -> read(domain, brief, text, tokens)).orElse(List.of());
  }

  private List<Match> read(Domain domain, Brief brief, String text, List<Token> tokens) {
    Map<Fact, Fact> asked = asked(domain, brief);
    List<Fact> facts = List.copyOf(asked.keySet());
    SlotAligner aligner = aligners.get(domain);
    Set<Mention> invented = new HashSet<>(aligner.align(text, facts).invented());
    Map<String, Fact> bySlot = new HashMap<>();
    asked.forEach((known, given) -> bySlot.put(known.attribute(), given));
    List<Match> found = new ArrayList<>();
    for (Mention mention : aligner.read(text, facts)) {
      Fact given = bySlot.get(mention.fact().attribute());
      boolean neutral =
          domain
              .slot(mention.fact().attribute())
              .filter(slot -> slot.neutral().contains(mention.fact().value()))
              .isPresent();
      if (!invented.contains(mention) && (given != null || neutral)) {
        within(mention, tokens).ifPresent(span -> found.add(match(span, given)));
        if (mention.fact().value().equals("no")) {
          denial(mention, tokens).ifPresent(at -> found.add(match(new int[] {at, at + 1}, given)));
        }
      }
    }
    found.addAll(carriers(domain, bySlot, text, tokens));
    return found;
  }

  /** Words that introduce the values of slots, each with all facts that it may introduce. */
  private List<Match> carriers(
      Domain domain, Map<String, Fact> bySlot, String text, List<Token> tokens) {
    Map<List<Integer>, Set<Fact>> carried = new LinkedHashMap<>();
    for (WordsRow row : rows) {
      if (row.domain.equals(domain.name())) {
        Set<Fact> facts = told(row.slots, bySlot);
        for (int at = 0; at + row.words.size() <= tokens.size(); at++) {
          if (stands(row.words, tokens, at)) {
            add(carried, List.of(at, at + row.words.size()), facts);
          }
        }
      }
    }
    claims
        .get(domain)
        .forEach(
            (claim, words) ->
                words
                    .matcher(text)
                    .results()
                    .flatMap(hit -> within(hit.start(), hit.end(), tokens).stream())
                    .forEach(
                        span ->
                            add(carried, List.of(span[0], span[1]), told(claim.slots(), bySlot))));
    return carried.entrySet().stream()
        .map(e -> Match.carrier(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  private static void add(
      Map<List<Integer>, Set<Fact>> carried, List<Integer> span, Set<Fact> facts) {
    if (!facts.isEmpty()) {
      carried.computeIfAbsent(span, unseen -> new LinkedHashSet<>()).addAll(facts);
    }
  }

  private static Set<Fact> told(Collection<String> slots, Map<String, Fact> bySlot) {
    return slots.stream()
        .filter(bySlot::containsKey)
        .map(bySlot::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean stands(List<String> words, List<Token> tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Match match(int[] span, Fact fact) {
    return new Match(span[0], span[1], AccountedBy.FACT, Optional.ofNullable(fact));
  }

  private static Map<Fact, Fact> asked(Domain domain, Brief brief) {
    Map<Fact, Fact> asked = new LinkedHashMap<>();
    asked.put(brief.nameFact(), brief.nameFact());
    for (Fact fact : brief.facts()) {
      domain.recognise(fact.attribute(), fact.value()).ifPresent(known -> asked.put(known, fact));
    }
    return asked;
  }

  private static Optional<int[]> within(Mention mention, List<Token> tokens) {
    return within(mention.start(), mention.end(), tokens);
  }

  private static Optional<int[]> within(int from, int to, List<Token> tokens) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).end() <= from) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).start() < to) {
      end++;
    }
    return end > start ? Optional.of(new int[] {start, end}) : Optional.empty();
  }

  /** The negation of a mention that is told with one: in the same sentence, the nearest. */
  private static Optional<Integer> denial(Mention mention, List<Token> tokens) {
    int at = within(mention, tokens).map(span -> span[0]).orElse(0);
    for (int distance = 0; distance < tokens.size(); distance++) {
      for (int index : new int[] {at - distance, at + distance}) {
        if (index >= 0 && index < tokens.size() && DENIALS.contains(tokens.get(index).word())) {
          return Optional.of(index);
        }
      }
    }
    return Optional.empty();
  }
}
