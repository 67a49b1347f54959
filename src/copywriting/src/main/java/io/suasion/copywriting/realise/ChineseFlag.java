package io.suasion.copywriting.realise;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.Map;
import java.util.Optional;

/** The verb with which a Chinese shop says yes or no: it goes before what it is about. */
final class ChineseFlag {

  private static final Map<String, String> VERBS =
      Map.of(
          "支持", "支持", "不支持", "不支持", "有", "有", "无", "没有", "没有", "没有", "含", "含", "不含", "不含", "提供",
          "提供", "不提供", "不提供");

  private ChineseFlag() {}

  /** Empty where the shop wrote a plain yes or no. */
  static Optional<String> verb(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag)
        .map(typed -> VERBS.get(typed.value().text()));
  }
}
