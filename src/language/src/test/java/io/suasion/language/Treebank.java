package io.suasion.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold words: of a treebank of Universal Dependencies in CoNLL-U, or of a file of the bakeoff. */
final class Treebank {

  /** A word, without a span where its token spells it differently. */
  record GoldWord(Span span, String form, PartOfSpeech tag) {}

  /** What stands between spaces and punctuation; holds more words where it is contracted. */
  record GoldToken(String form, List<GoldWord> words) {}

  record Sentence(String text, List<GoldToken> tokens) {

    List<GoldWord> words() {
      return tokens.stream().flatMap(token -> token.words().stream()).toList();
    }
  }

  private Treebank() {}

  static List<Sentence> conllu(Path file) {
    List<Sentence> sentences = new ArrayList<>();
    for (String block : read(file).split("\n\n", -1)) {
      if (!block.isBlank()) {
        sentences.add(sentence(block.lines().toList()));
      }
    }
    return sentences;
  }

  /** One sentence a line, words separated by spaces. */
  static List<Sentence> bakeoff(Path file) {
    return read(file).lines().filter(line -> !line.isBlank()).map(Treebank::spaced).toList();
  }

  private static Sentence spaced(String line) {
    List<GoldToken> tokens = new ArrayList<>();
    int start = 0;
    for (String form : line.strip().split("\\s+", -1)) {
      Span span = new Span(start, start + form.length());
      tokens.add(new GoldToken(form, List.of(new GoldWord(span, form, PartOfSpeech.X))));
      start = span.end();
    }
    return new Sentence(line.replaceAll("\\s+", ""), tokens);
  }

  private static Sentence sentence(List<String> lines) {
    String text = "";
    List<GoldToken> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      if (row[0].startsWith("# text = ")) {
        text = row[0].substring("# text = ".length());
      } else if (!row[0].startsWith("#") && !row[0].contains(".")) {
        int further = row[0].contains("-") ? length(row[0]) : 0;
        at = text.indexOf(row[1], at);
        tokens.add(token(row[1], at, lines.subList(further > 0 ? i + 1 : i, i + 1 + further)));
        at += row[1].length();
        i += further;
      }
    }
    return new Sentence(text, tokens);
  }

  private static int length(String range) {
    String[] ends = range.split("-", -1);
    return Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
  }

  private static GoldToken token(String form, int start, List<String> lines) {
    List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
    String spelled = String.join("", rows.stream().map(row -> row[1]).toList());
    List<GoldWord> words = new ArrayList<>();
    int at = start;
    for (String[] row : rows) {
      Span span = spelled.equals(form) ? new Span(at, at + row[1].length()) : null;
      words.add(new GoldWord(span, row[1], PartOfSpeech.valueOf(row[3])));
      at += row[1].length();
    }
    return new GoldToken(form, words);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read. Set -Dsuasion.data to its folder.", e);
    }
  }
}
