package io.suasion.workbench.segment;

import io.suasion.language.Span;
import io.suasion.language.TaggedWord;
import io.suasion.language.TextAnalyzer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the words of a sentence are written. */
enum WordFormat {

  /** A line of words with two spaces between them, as the SIGHAN bakeoffs have it. */
  WORDS {
    @Override
    String of(String sentence, TextAnalyzer analyzer) {
      return analyzer.words(sentence).stream()
              .map(span -> span.in(sentence))
              .collect(Collectors.joining("  "))
          + "\n";
    }
  },

  /**
   * CoNLL-U with form, lemma and universal part of speech; an empty sentence has no block.
   *
   * @see <a
   *     href="https://universaldependencies.org/format.html">universaldependencies.org/format</a>
   */
  CONLLU {
    @Override
    String of(String sentence, TextAnalyzer analyzer) {
      List<TaggedWord> words = analyzer.tag(sentence);
      StringBuilder text = new StringBuilder();
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        Span span = words.get(i).span();
        boolean last = i + 1 == words.size();
        boolean touches = !last && words.get(i + 1).span().start() == span.end();
        rows.append(row(i + 1, span.in(sentence), words.get(i), touches ? "SpaceAfter=No" : "_"));
        // White space of any kind and length is one space: so the words make up the text again.
        text.append(span.in(sentence)).append(last || touches ? "" : " ");
      }
      return words.isEmpty() ? "" : "# text = " + text + "\n" + rows + "\n";
    }
  };

  /** The words of a sentence, with what ends it. */
  abstract String of(String sentence, TextAnalyzer analyzer);

  private static String row(int id, String form, TaggedWord word, String miscellaneous) {
    return String.format(
        Locale.ROOT,
        "%d\t%s\t%s\t%s\t_\t_\t_\t_\t_\t%s\n",
        id,
        form,
        word.lemma(),
        word.partOfSpeech(),
        miscellaneous);
  }
}
