package io.suasion.catalog;

import io.suasion.catalog.value.Value;
import io.suasion.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the facts of one product. Each attribute occurs once, and facts that belong together are
 * joined.
 */
final class FactList {

  private static final Set<String> MAKERS =
      Set.of("brand", "manufacturer", "publisher", "developer");
  private static final Set<String> PRICES =
      Set.of("price", "sale_price", "compare_at_price", "list_price");
  private static final Pattern ZERO = Pattern.compile("0+(?:[.,]0+)?");

  private final FactReader reader;
  private final ProductName name;
  private final Kind kind;
  private final TokenPolicy tokens;
  private final List<Ignored> ignored;
  private final List<UnderstoodFact> facts = new ArrayList<>();
  private final Map<String, UnderstoodFact> byName = new HashMap<>();

  FactList(
      FactReader reader, ProductName name, Kind kind, TokenPolicy tokens, List<Ignored> ignored) {
    this.reader = reader;
    this.name = name;
    this.kind = kind;
    this.tokens = tokens;
    this.ignored = ignored;
  }

  void add(RawFact raw) {
    FactReader.ReadFact read = reader.read(raw, kind, tokens);
    read.ignored().ifPresent(ignored::add);
    read.fact().filter(this::isTellable).ifPresent(this::addOnce);
  }

  private boolean isTellable(UnderstoodFact fact) {
    if (PRICES.contains(fact.id())
        && fact.value() instanceof Value.Money price
        && price.amounts().stream().allMatch(amount -> ZERO.matcher(amount).matches())) {
      return leave(
          fact,
          IgnoredReason.AMBIGUOUS,
          "A price of zero may mean free, or that there is none. Say it in words.");
    }
    if (fact.id().equals("compare_at_price")) {
      return leave(
          fact,
          IgnoredReason.UNPROVEN,
          "A former price may be told only with the proof that it was asked. Put it into the"
              + " offer's text.");
    }
    if (fact.value() instanceof Value.Count count && ZERO.matcher(count.number()).matches()) {
      return leave(
          fact, IgnoredReason.AMBIGUOUS, "None may mean that nobody counted. Say it in words.");
    }
    if (isInName(fact)) {
      return leave(fact, IgnoredReason.JOINED, "The name says it.");
    }
    return true;
  }

  private boolean isInName(UnderstoodFact fact) {
    boolean maker = MAKERS.contains(fact.id()) || fact.id().equals("name");
    boolean measured =
        fact.value() instanceof Value.Quantity quantity && quantity.unit().isPresent();
    String text = fact.value().text();
    return (maker || measured) && holds(name.full(), text);
  }

  /**
   * Whether the name holds the text as whole words. Chinese has no spaces between words, so any
   * place in a Chinese name counts.
   */
  private static boolean holds(String name, String text) {
    int at = indexOf(name, text, 0);
    while (at >= 0) {
      boolean begins = at == 0 || separates(name.charAt(at - 1), text.charAt(0));
      int end = at + text.length();
      boolean ends =
          end == name.length() || separates(name.charAt(end), text.charAt(text.length() - 1));
      if (begins && ends) {
        return true;
      }
      at = indexOf(name, text, at + 1);
    }
    return false;
  }

  private static int indexOf(String name, String text, int from) {
    for (int at = from; at + text.length() <= name.length(); at++) {
      if (name.regionMatches(true, at, text, 0, text.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean separates(char outside, char inside) {
    return Character.isIdeographic(inside)
        || Character.isIdeographic(outside)
        || !(Character.isLetterOrDigit(outside) || outside == '.' || outside == ',');
  }

  private void addOnce(UnderstoodFact fact) {
    UnderstoodFact same = byName.get(key(fact));
    UnderstoodFact own = same == null ? fact : fact.ofTheShop();
    if (same != null && Folding.same(same.value().text(), fact.value().text())) {
      leave(fact, IgnoredReason.DUPLICATE, "Another attribute says the same. Give it once.");
    } else if (same != null && (isNamedAlike(same, fact) || byName.containsKey(key(own)))) {
      leave(
          fact,
          IgnoredReason.AMBIGUOUS,
          "The attribute is given twice with different values. Give the right one.");
    } else {
      byName.put(key(own), own);
      facts.add(own);
    }
  }

  private static boolean isNamedAlike(UnderstoodFact one, UnderstoodFact other) {
    return Folding.same(one.given().attribute(), other.given().attribute());
  }

  private boolean leave(UnderstoodFact fact, IgnoredReason reason, String detail) {
    ignored.add(new Ignored(fact.given().attribute(), fact.given().value(), reason, detail));
    return false;
  }

  private static String key(UnderstoodFact fact) {
    return fact.attribute()
        .map(attribute -> "#" + attribute.id())
        .orElseGet(() -> Folding.fold(fact.label().en()));
  }

  /** All facts. A score without a scale gets the one that another attribute gives. */
  List<UnderstoodFact> facts() {
    Optional<UnderstoodFact> scale =
        Optional.ofNullable(byName.get("#rating_scale"))
            .filter(fact -> fact.value() instanceof Value.Count);
    scale.ifPresent(this::joinScale);
    return facts;
  }

  private void joinScale(UnderstoodFact scale) {
    String best = ((Value.Count) scale.value()).number();
    boolean joined = false;
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).value() instanceof Value.Rating rating
          && rating.scale().isEmpty()
          && !facts.get(i).id().contains("star")) {
        facts.set(
            i,
            facts
                .get(i)
                .withValue(
                    new Value.Rating(
                        rating.text() + "/" + best, rating.score(), Optional.of(best))));
        joined = true;
      }
    }
    if (joined) {
      facts.remove(scale);
      leave(scale, IgnoredReason.JOINED, "It is told with the score.");
    }
  }
}
