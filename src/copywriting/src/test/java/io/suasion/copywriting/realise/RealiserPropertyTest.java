package io.suasion.copywriting.realise;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Statement;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RealiserPropertyTest {

  private static final Set<String> FLAGS = Set.of("yes", "no", "true", "false", "是", "否");
  private final Map<Language, Realiser> realisers =
      Map.of(Language.EN, new EnglishRealiser(), Language.ZH, new ChineseRealiser());

  @Property(tries = 300)
  void eachValueIsToldOnceLetterByLetter(
      @ForAll("facts") Map<String, String> facts, @ForAll Language language) {
    Brief brief = brief("Acme", "thing", facts);

    Passage text = Passage.join(" ", realisers.get(language).introduce(brief, brief.facts(), true));

    assertThat(text.statements())
        .extracting(Statement::fact)
        .containsExactlyInAnyOrderElementsOf(all(brief));
    for (Statement told : text.statements()) {
      assertThat(text.text().substring(told.start(), told.end())).isEqualTo(told.fact().value());
    }
  }

  @Property(tries = 300)
  void theFirstFactIsToldFirst(
      @ForAll("facts") Map<String, String> facts, @ForAll Language language) {
    Brief brief = brief("Acme", "", facts);

    Passage first = realisers.get(language).introduce(brief, brief.facts(), true).get(0);

    assertThat(first.tells(brief.nameFact())).isTrue();
    assertThat(first.tells(brief.facts().get(0))).isTrue();
  }

  @Property(tries = 300)
  void anyNameSurvives(@ForAll("texts") String name, @ForAll Language language) {
    Brief brief = brief(name, "thing", Map.of("weight", "3 kg"));

    Passage text = Passage.join(" ", realisers.get(language).introduce(brief, brief.facts(), true));

    assertThat(text.text()).contains(name);
    assertThat(text.tells(brief.nameFact())).isTrue();
  }

  private static Brief brief(String name, String category, Map<String, String> facts) {
    List<String> flat = new ArrayList<>();
    facts.forEach(
        (attribute, value) -> {
          flat.add(attribute);
          flat.add(value);
        });
    return Briefs.brief(name, category, flat.toArray(String[]::new));
  }

  private static List<Fact> all(Brief brief) {
    List<Fact> all = new ArrayList<>(brief.facts());
    all.add(brief.nameFact());
    all.add(brief.categoryFact());
    return all;
  }

  @Provide
  Arbitrary<Map<String, String>> facts() {
    Arbitrary<String> attributes =
        Arbitraries.oneOf(
            Arbitraries.of("material", "weight", "colour", "seats", "材质", "producer", "age"),
            texts());
    Arbitrary<String> values =
        Arbitraries.oneOf(Arbitraries.of("20 kg", "{value}", "$1", "a and b", "3"), texts())
            .filter(value -> !FLAGS.contains(value.toLowerCase(java.util.Locale.ROOT)));
    return Arbitraries.maps(attributes, values).ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .withCharRange('À', 'ÿ')
        .withChars('木', '桌', '。', '，', ' ', '{', '}', '<', '"')
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(String::strip)
        .filter(text -> !text.isBlank() && !text.equals("name"));
  }
}
