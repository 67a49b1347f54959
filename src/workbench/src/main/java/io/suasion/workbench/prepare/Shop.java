package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.dataset.ShopRow;
import io.suasion.workbench.induction.DomainInduction;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Meaning;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A shop's own rows and the domain that they induce.
 *
 * @param split what to learn from and what to measure on
 * @param input the rows to learn from, as they were read, and what was left out of them
 */
record Shop(Domain domain, Split split, ShopInput input) {

  private static final String SET = "shop";
  private static final int FEWEST_ROWS = 50;

  /**
   * Reads a shop's files.
   *
   * @param development held-out rows; without them a tenth of the meanings is held out
   * @param categories what a brief may call the products, besides the domain's name
   * @throws UserError if the rows are not such that a model can learn from them
   */
  static Shop read(
      Path input, Optional<Path> development, String name, List<String> categories, long seed) {
    ShopInput read = ShopInput.read(input);
    List<ShopRow> rows = read.rows();
    Split split =
        development.isPresent()
            ? Split.of(rows, heldOut(development.get(), read))
            : Split.of(rows, seed);
    int distinct =
        split.training().size() + (development.isEmpty() ? split.development().size() : 0);
    if (distinct < FEWEST_ROWS) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has %d different rows to learn from and at least %d are needed: add rows.",
              input,
              distinct,
              FEWEST_ROWS));
    }
    checkLanguage(input, rows);
    return new Shop(DomainInduction.of(name, categories, split.training()), split, read);
  }

  private static List<ShopRow> heldOut(Path file, ShopInput input) {
    return ShopInput.without(ShopInput.read(file).rows(), input.silent());
  }

  private static void checkLanguage(Path file, List<ShopRow> rows) {
    String texts = rows.stream().map(ShopRow::text).collect(Collectors.joining(" "));
    if (Languages.identify(texts) != TextLanguage.ENGLISH) {
      throw new UserError(
          file + " is not in English: of other languages only AdvertiseGen's form is read.");
    }
  }

  List<Reference> training() {
    return split.training().stream().map(this::reference).toList();
  }

  List<Reference> development() {
    return split.development().stream().map(this::reference).toList();
  }

  private Reference reference(ShopRow row) {
    return new Reference(SET, new Meaning(domain, facts(row), row.meaning()), row.text());
  }

  /**
   * The facts in the domain's canonical form; what only held-out rows have may be unknown to it.
   */
  List<Fact> facts(ShopRow row) {
    return row.facts().entrySet().stream()
        .flatMap(fact -> domain.recognise(fact.getKey(), fact.getValue()).stream())
        .toList();
  }
}
