package io.suasion.copywriting.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.catalog.ontology.Role;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CopyBankTest {

  /** Amounts, cures, comparisons and superlatives that no fact of a product can carry. */
  private static final Pattern CLAIMS =
      Pattern.compile(
          "\\b(?:best|perfect|ultimate|guarantee\\w*|amazing|great|cheap\\w*|cures?|heals?|unlike"
              + "|\\w+(?:er|ier) than|more \\w+ than|most \\w+|save \\d+|half the price)\\b"
              + "|最(?!后|终|近|初)|第一(?!次|步|天|口|眼|页)|顶级|国家级|永久|疗效|根治|极致|绝对|唯一|完美",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> GAPS =
      Set.of("value", "value-", "count", "n", "product", "noun");
  private static final Set<String> GAPS_OF_OPENINGS =
      Set.of(
          "value",
          "value-",
          "count",
          "n",
          "name",
          "short_name",
          "noun",
          "nouns",
          "a_noun",
          "offer",
          "code",
          "date",
          "because",
          "product");

  private static final String SENTENCES = "attribute\tvalue\tform\ttext\n";

  @TempDir Path folder;

  private static Stream<Template> texts(Benefit benefit) {
    return Stream.of(benefit.headline(), benefit.text(), benefit.so()).flatMap(Optional::stream);
  }

  @ParameterizedTest
  @CsvSource({"EN, 6, 1500, 600, 300", "ZH, 4, 1000, 400, 200"})
  void twoHundredAttributesCanBeToldInManyWays(
      Language language, int ways, int sentences, int benefits, int openings) {
    CopyBank bank = CopyBank.shipped(language);

    Map<String, Long> counts =
        bank.sentences().stream()
            .collect(Collectors.groupingBy(SentenceRow::attribute, Collectors.counting()));
    assertThat(counts.values().stream().filter(count -> count >= ways)).hasSizeGreaterThan(200);
    assertThat(bank.sentences()).hasSizeGreaterThanOrEqualTo(sentences);
    assertThat(bank.benefits()).hasSizeGreaterThanOrEqualTo(benefits);
    assertThat(bank.openings()).hasSizeGreaterThanOrEqualTo(openings);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFamilyHasOpeningsAndCallsOfItsOwn(Language language) {
    Set<String> families =
        Ontology.shipped().attributes().stream()
            .flatMap(attribute -> attribute.families().stream())
            .collect(Collectors.toSet());
    for (Part part : List.of(Part.HEADLINE, Part.CALL_TO_ACTION)) {
      Set<String> covered =
          CopyBank.shipped(language).openings().stream()
              .filter(opening -> opening.part() == part)
              .flatMap(opening -> opening.families().stream())
              .collect(Collectors.toSet());
      assertThat(covered).containsAll(families);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noRowHasAGapThatNothingFills(Language language) {
    CopyBank bank = CopyBank.shipped(language);

    for (SentenceRow row : bank.sentences()) {
      assertThat(GAPS).as(row.toString()).containsAll(row.text().gaps());
    }
    for (Benefit benefit : bank.benefits()) {
      assertThat(texts(benefit))
          .as(benefit.toString())
          .allMatch(text -> GAPS.containsAll(text.gaps()));
    }
    for (Opening opening : bank.openings()) {
      assertThat(GAPS_OF_OPENINGS).as(opening.toString()).containsAll(opening.text().gaps());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordOfOursClaimsAnAmountACureAComparisonOrASuperlative(Language language) {
    CopyBank bank = CopyBank.shipped(language);
    Checker checker = new Checker();

    List<String> texts =
        Stream.of(
                bank.benefits().stream().flatMap(CopyBankTest::texts).map(Template::toString),
                bank.openings().stream().map(opening -> opening.text().toString()))
            .flatMap(stream -> stream)
            .toList();

    assertThat(texts).filteredOn(text -> CLAIMS.matcher(text).find()).isEmpty();
    assertThat(texts)
        .filteredOn(text -> !checker.unbackedClaims(text, language, List.of()).isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatRestsOnWhatTheReaderDidSaysIt(Language language) {
    assertThat(CopyBank.shipped(language).openings())
        .filteredOn(opening -> opening.needs().contains("because"))
        .isNotEmpty()
        .allMatch(opening -> opening.text().gaps().contains("because"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsMadeOfAllergensAndWarnings(Language language) {
    Set<String> safety =
        Ontology.shipped().attributes().stream()
            .filter(attribute -> attribute.role() == Role.SAFETY)
            .map(Attribute::id)
            .collect(Collectors.toSet());

    assertThat(CopyBank.shipped(language).benefits())
        .extracting(Benefit::attribute)
        .doesNotContainAnyElementsOf(safety);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachBenefitSaysWhyItIsTrue(Language language) {
    assertThat(CopyBank.shipped(language).benefits()).noneMatch(row -> row.why().isBlank());
  }

  @Test
  void headlinesAskAndShoutNothing() {
    assertThat(CopyBank.shipped(Language.EN).benefits())
        .flatExtracting(benefit -> benefit.headline().map(Template::toString).stream().toList())
        .allSatisfy(
            headline -> assertThat(headline.toString()).doesNotContainPattern("[?!:]|\\.$"));
  }

  @Test
  void aShopChangesAddsAndTakesOutRows() throws IOException {
    Files.writeString(
        folder.resolve("sentences-en.tsv"),
        SENTENCES
            + "weight\t*\tpred\t[is|are] {value} on the hook\n"
            + "weight\t*\tdetail\t\n"
            + "brand\tAcme\tsent\tAcme has made {product} by the lake.\n");

    CopyBank bank = CopyBank.with(folder, Language.EN);

    assertThat(texts(bank, "weight", WordingForm.PRED))
        .containsExactly("[is|are] {value} on the hook");
    assertThat(texts(bank, "weight", WordingForm.DETAIL)).isEmpty();
    assertThat(texts(bank, "brand", WordingForm.SENT))
        .contains("Acme has made {product} by the lake.");
    assertThat(bank.benefits()).hasSameSizeAs(CopyBank.shipped(Language.EN).benefits());
  }

  private static List<String> texts(CopyBank bank, String attribute, WordingForm form) {
    return bank.sentences().stream()
        .filter(row -> row.attribute().equals(attribute) && row.form() == form)
        .filter(row -> !row.isParticular() || attribute.equals("brand"))
        .map(row -> row.text().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wait\\t*\\tpred\\tx | there is no attribute \"wait\"",
        "weight\\t*\\tverb\\tx | \"verb\" is none of pred, np, adj",
        "weight\\t<3 parsecs\\tpred\\tx | \"parsecs\" is no known unit",
        "weight\\t(\\tpred\\tx | is no regular expression"
      })
  void aRowThatCannotBeReadIsNamedWithItsCure(String row, String cure) throws IOException {
    Path file = folder.resolve("sentences-en.tsv");
    Files.writeString(file, "# ours\n" + SENTENCES + row.replace("\\t", "\t") + "\n");

    assertThatThrownBy(() -> CopyBank.with(folder, Language.EN))
        .isInstanceOf(BankException.class)
        .hasMessageContaining("sentences-en.tsv, line 3")
        .hasMessageContaining(cure);
  }
}
