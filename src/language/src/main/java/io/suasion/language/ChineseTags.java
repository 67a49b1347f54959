package io.suasion.language;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Maps HanLP's parts of speech (those of the Peking University corpus, finer) to Universal
 * Dependencies. The table is data: {@code universal-tags-zh.tsv}; a row for a tag and a word comes
 * first, then the longest known beginning of the tag.
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

  PartOfSpeech toUniversal(String tag, String word) {
    PartOfSpeech ofWord = table.get(tag + "/" + word);
    for (int length = tag.length(); ofWord == null && length > 0; length--) {
      ofWord = table.get(tag.substring(0, length));
    }
    return ofWord == null ? PartOfSpeech.X : ofWord;
  }
}
