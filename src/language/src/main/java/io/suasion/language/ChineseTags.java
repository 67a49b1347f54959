package io.suasion.language;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Maps HanLP's parts of speech (those of the Peking University corpus, finer) to Universal
 * Dependencies. The table is data: {@code universal-tags-zh.tsv}; where it lacks a tag, its longest
 * known beginning counts.
 */
final class ChineseTags {

  private static final String TABLE = "universal-tags-zh.tsv";

  private final Map<String, PartOfSpeech> table;

  private ChineseTags(Map<String, PartOfSpeech> table) {
    this.table = table;
  }

  static ChineseTags load() {
    return new ChineseTags(
        Resources.lines(TABLE).stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(row -> row[0], row -> PartOfSpeech.valueOf(row[1]))));
  }

  PartOfSpeech toUniversal(String nature) {
    for (int length = nature.length(); length > 0; length--) {
      PartOfSpeech tag = table.get(nature.substring(0, length));
      if (tag != null) {
        return tag;
      }
    }
    return PartOfSpeech.X;
  }
}
