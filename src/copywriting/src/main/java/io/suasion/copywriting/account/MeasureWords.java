package io.suasion.copywriting.account;

import io.suasion.copywriting.realise.Wording;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.stream.Stream;

/** How Chinese says that a product is one of its kind: 是一款, 一件. */
final class MeasureWords {

  private MeasureWords() {}

  /** The words that stand before the noun. */
  static List<String> read() {
    Stream<String> table =
        TsvTable.read(Wording.class, "measures-zh.tsv").stream()
            .map(row -> "一" + row.get("measure"));
    List<String> measures = Stream.concat(Stream.of("一款", "一个"), table).distinct().toList();
    return Stream.of(Stream.of("是"), measures.stream(), measures.stream().map(one -> "是" + one))
        .flatMap(words -> words)
        .toList();
  }
}
