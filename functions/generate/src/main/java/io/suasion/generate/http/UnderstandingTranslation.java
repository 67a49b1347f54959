package io.suasion.generate.http;

import io.suasion.api.generate.IgnoredFact;
import io.suasion.api.generate.IgnoredReason;
import io.suasion.api.generate.UnderstoodKind;
import io.suasion.catalog.Ignored;
import io.suasion.catalog.Kind;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.Warning;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.understand.UnderstoodBrief;
import io.suasion.language.Language;
import java.util.Locale;

/** Puts how a brief was understood into the words of the contract. */
final class UnderstandingTranslation {

  private UnderstandingTranslation() {}

  static IgnoredFact ignored(Ignored ignored) {
    return new IgnoredFact(
        ignored.attribute(),
        ignored.value(),
        IgnoredReason.valueOf(ignored.reason().name()),
        ignored.detail());
  }

  static io.suasion.api.generate.Warning warning(Warning warning) {
    return new io.suasion.api.generate.Warning("/brief" + warning.pointer(), warning.detail());
  }

  static io.suasion.api.generate.UnderstoodProduct of(UnderstoodBrief understood) {
    UnderstoodProduct product = understood.product();
    Language language = understood.brief().language();
    return new io.suasion.api.generate.UnderstoodProduct(
        product.name().full(),
        product.name().shortName(),
        kind(product.kind()),
        product.facts().stream().map(fact -> fact(fact, language)).toList());
  }

  private static UnderstoodKind kind(Kind kind) {
    return new UnderstoodKind(
        kind.noun(), kind.plural(), lower(kind.number()), kind.measure(), kind.family().orElse(""));
  }

  private static io.suasion.api.generate.UnderstoodFact fact(
      UnderstoodFact fact, Language language) {
    return new io.suasion.api.generate.UnderstoodFact(
        fact.given().attribute(),
        fact.given().value(),
        fact.id(),
        fact.label().in(language),
        type(fact.value()),
        lower(fact.role()),
        fact.value().text(),
        fact.items());
  }

  private static String type(Value value) {
    return value instanceof Value.Items
        ? "list"
        : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
