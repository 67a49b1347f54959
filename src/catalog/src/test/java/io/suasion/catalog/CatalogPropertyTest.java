package io.suasion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.catalog.clean.CleanText;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every product, however it was written. */
class CatalogPropertyTest {

  private static final Catalog CATALOG = new Catalog();
  private static final Pattern TAG = Pattern.compile("</?(?:b|li|span|br|script)\\b[^<>]*>");
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern ODD = Pattern.compile("[\\\\()\\[\\]]");
  private static final Pattern FIGURE = Pattern.compile("\\d+");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Red",
            "blue",
            "oak",
            "12",
            "1.5",
            "13,5",
            "%",
            "kg",
            "\"",
            "cm",
            "£",
            "€5",
            "元",
            "|",
            "/",
            ",",
            ";",
            "、",
            "，",
            " ",
            " ",
            "&nbsp;",
            "&amp;",
            "<b>",
            "</b>",
            "<br>",
            "<li>",
            "\n",
            "\\,",
            "\\",
            "[\"a\",\"b\"]",
            "{\"value\": 12, \"unit\": \"kg\"}",
            "yes",
            "No",
            "无",
            "支持",
            "x",
            "-",
            "–",
            "(",
            ")",
            "\u200b",
            "\u202e",
            "\u0000",
            "２",
            "Ｐ",
            "{{ name }}",
            "*|FNAME|*",
            "★★★",
            "4.6/5",
            "2030-01-02",
            "from",
            "防水",
            "Shirt",
            "!",
            "?",
            ".",
            "👩‍👧",
            "\ud800");
    return Arbitraries.oneOf(
        pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(40));
  }

  @Provide
  Arbitrary<RawProduct> products() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.of(
                "colour",
                "Weight (lbs)",
                "材质",
                "是否防水",
                "price",
                "waterproof",
                "sizes",
                "features",
                "SKU",
                "rating",
                "max score",
                "number of pages",
                "product.metafields.custom.x",
                "pa_color"),
            texts());
    Arbitrary<RawFact> facts = Combinators.combine(names, texts()).as(RawFact::new);
    return Combinators.combine(texts(), texts(), facts.list().ofMaxSize(6)).as(RawProduct::new);
  }

  @Property(tries = 2000, seed = "20261127")
  void whatIsUnderstoodStaysAsItIsWhenItIsUnderstoodAgain(
      @ForAll("products") RawProduct raw, @ForAll Language language) {
    // An escaped separator, or one in a bracket that another line closes, separates the second
    // time.
    Assume.that(raw.facts().stream().noneMatch(fact -> ODD.matcher(fact.value()).find()));
    UnderstoodProduct once = CATALOG.understand(raw, language);

    UnderstoodProduct twice = CATALOG.understand(again(raw, once), language);

    assertThat(twice.name()).isEqualTo(once.name());
    assertThat(twice.facts().stream().map(UnderstoodFact::value))
        .containsExactlyElementsOf(once.facts().stream().map(UnderstoodFact::value).toList());
  }

  private static RawProduct again(RawProduct raw, UnderstoodProduct product) {
    List<RawFact> facts = new ArrayList<>();
    product.facts().forEach(f -> facts.add(new RawFact(f.given().attribute(), f.value().text())));
    return new RawProduct(product.name().full(), raw.category(), facts);
  }

  @Property(tries = 2000, seed = "20261127")
  void everyFigureOfAValueIsToldOrReported(
      @ForAll("products") RawProduct raw, @ForAll Language language) {
    UnderstoodProduct product = CATALOG.understand(raw, language);

    String kept =
        Stream.concat(
                product.facts().stream().map(fact -> fact.value().text()),
                product.ignored().stream().map(Ignored::value))
            .reduce("", (all, text) -> all + " " + CleanText.line(text));
    for (RawFact fact : raw.facts()) {
      String value = CleanText.line(fact.value());
      List<String> figures = FIGURE.matcher(value).results().map(MatchResult::group).toList();
      assertThat(figures).allSatisfy(figure -> assertThat(kept).contains(figure));
    }
  }

  @Property(tries = 2000, seed = "20261127")
  void markupAndCharactersThatNobodySeesNeverPass(
      @ForAll("products") RawProduct raw, @ForAll Language language) {
    UnderstoodProduct product = CATALOG.understand(raw, language);

    List<String> told = new ArrayList<>(List.of(product.name().full(), product.name().shortName()));
    told.add(product.kind().noun());
    product.facts().forEach(fact -> told.add(fact.value().text()));
    product.facts().forEach(fact -> told.add(fact.label().en()));
    assertThat(told)
        .allSatisfy(
            text -> {
              assertThat(TAG.matcher(text).find()).isFalse();
              assertThat(HIDDEN.matcher(text).find()).isFalse();
            });
  }

  @Property(tries = 2000, seed = "20261127")
  void cleaningWhatIsCleanChangesNothing(@ForAll("texts") String text) {
    String clean = CleanText.line(text);

    assertThat(CleanText.line(clean)).isEqualTo(clean);
  }
}
