package io.suasion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.language.Folding;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How much of 294 products is understood as somebody expects who had not seen the code. Every other
 * product was never looked at while the code was written ({@code held out}); the table of the
 * README is what this prints.
 */
class UnderstandingScoresTest {

  private final Catalog catalog = new Catalog();
  private final Ontology ontology = Ontology.shipped();
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void whatShopsWriteIsUnderstood() {
    score("products-en.jsonl", Language.EN);
    score("products-zh.jsonl", Language.ZH);
    counts.forEach(
        (what, hits) ->
            System.out.printf(
                Locale.ROOT, "%-40s %.3f of %d%n", what, (double) hits[0] / hits[1], hits[1]));
    if (Boolean.getBoolean("misses")) {
      misses.forEach(System.out::println);
    }

    for (String language : List.of("en", "zh")) {
      String heldOut = language + " held out: ";
      assertThat(share(heldOut + "family")).isGreaterThan(.87);
      assertThat(share(heldOut + "facts kept")).isGreaterThan(.985);
      assertThat(share(heldOut + "canonical attribute")).isGreaterThan(.79);
      assertThat(share(heldOut + "type")).isGreaterThan(.85);
      assertThat(share(heldOut + "value")).isGreaterThan(.98);
      assertThat(share(heldOut + "role, selling points being specifications")).isGreaterThan(.88);
      assertThat(share(heldOut + "what is no copy is left out")).isGreaterThan(.74);
    }
  }

  private double share(String what) {
    return (double) counts.get(what)[0] / counts.get(what)[1];
  }

  private void score(String file, Language language) {
    List<Judged> all = Judged.read(file, language);
    for (int i = 0; i < all.size(); i++) {
      String group =
          language.name().toLowerCase(Locale.ROOT) + (i % 2 == 0 ? " seen: " : " held out: ");
      score(all.get(i), group);
    }
  }

  private void score(Judged judged, String group) {
    UnderstoodProduct product = catalog.understand(judged.product(), judged.language());
    JsonNode expected = judged.expected();
    count(
        group + "kind",
        sameHead(product.kind(), expected.path("kind").asText()),
        judged,
        judged.product().category(),
        product.kind().noun(),
        expected.path("kind"));
    count(
        group + "family",
        expected.path("family").asText().equals(product.kind().family().orElse("")),
        judged,
        "family",
        product.kind().family(),
        expected.path("family"));
    Map<String, UnderstoodFact> facts =
        product.facts().stream()
            .collect(Collectors.toMap(f -> f.given().attribute(), f -> f, (a, b) -> a));
    Map<String, Ignored> ignored =
        product.ignored().stream()
            .collect(Collectors.toMap(Ignored::attribute, f -> f, (a, b) -> a));
    expected
        .get("facts")
        .fields()
        .forEachRemaining(
            f ->
                fact(
                    group,
                    judged,
                    f.getKey(),
                    f.getValue(),
                    facts.get(f.getKey()),
                    ignored.get(f.getKey())));
    expected
        .get("ignored")
        .fields()
        .forEachRemaining(
            f ->
                ignored(group, judged, f.getKey(), f.getValue().asText(), ignored.get(f.getKey())));
  }

  /** The head noun tells what it is; how much stands before it is a matter of taste. */
  private static boolean sameHead(Kind kind, String expected) {
    return !kind.noun().isEmpty()
        && (head(kind.noun()).equals(head(expected))
            || head(kind.plural()).equals(head(expected))
            || kind.noun().endsWith(expected)
            || expected.endsWith(kind.noun()));
  }

  private static String coarse(String role) {
    return role.equals("selling_point") ? "specification" : role;
  }

  /** The attribute, or one that shops call by one of the same names: guest rating, rating. */
  private boolean isSibling(String expected, String id) {
    return expected.equals(id)
        || (ontology.attribute(id).isPresent()
            && ontology.attribute(expected).isPresent()
            && !Collections.disjoint(
                folded(ontology.attribute(expected).get()), folded(ontology.attribute(id).get())));
  }

  private static List<String> folded(Attribute attribute) {
    return attribute.names().stream().map(Folding::fold).toList();
  }

  private static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private void fact(
      String group,
      Judged judged,
      String name,
      JsonNode expected,
      UnderstoodFact fact,
      Ignored ignored) {
    String value =
        judged.product().facts().stream()
            .filter(f -> f.attribute().equals(name))
            .findFirst()
            .orElseThrow()
            .value();
    String where = name + " = " + value.replace("\n", "\\n");
    boolean kept = fact != null || (ignored != null && ignored.reason() == IgnoredReason.JOINED);
    count(
        group + "facts kept",
        kept,
        judged,
        where,
        ignored == null ? "lost" : ignored.reason(),
        "a fact");
    if (fact == null) {
      return;
    }
    if (!expected.get("attribute").isNull()) {
      count(
          group + "canonical attribute",
          isSibling(expected.get("attribute").asText(), fact.id()),
          judged,
          where,
          fact.id(),
          expected.get("attribute"));
    } else {
      count(
          group + "own attribute stays own", fact.id().isEmpty(), judged, where, fact.id(), "own");
    }
    boolean type = expected.get("type").asText().equals(Judged.type(fact.value()));
    count(
        group + "type",
        type,
        judged,
        where,
        fact.value(),
        expected.get("type") + " " + expected.get("value"));
    if (type) {
      count(
          group + "value",
          Judged.same(fact.value(), expected.get("value")),
          judged,
          where,
          fact.value(),
          expected.get("value"));
    }
    String role = fact.role().name().toLowerCase(Locale.ROOT);
    String wanted = expected.get("role").asText();
    count(group + "role", wanted.equals(role), judged, where, role, wanted);
    count(
        group + "role, selling points being specifications",
        coarse(wanted).equals(coarse(role)),
        judged,
        where,
        role,
        wanted);
  }

  private void ignored(String group, Judged judged, String name, String reason, Ignored ignored) {
    count(group + "what is no copy is left out", ignored != null, judged, name, "told", reason);
    if (ignored != null) {
      count(
          group + "for the right reason",
          ignored.reason().name().toLowerCase(Locale.ROOT).equals(reason),
          judged,
          name,
          ignored.reason(),
          reason);
    }
  }

  private void count(
      String what, boolean right, Judged judged, String where, Object got, Object wanted) {
    int[] hits = counts.computeIfAbsent(what, w -> new int[2]);
    hits[0] += right ? 1 : 0;
    hits[1]++;
    if (!right && what.contains("seen")) {
      misses.add(
          what
              + " | "
              + judged.product().name()
              + " | "
              + where
              + " | "
              + got
              + " | wanted "
              + wanted);
    }
  }
}
