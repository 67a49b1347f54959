package io.suasion.workbench.evaluate;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import java.util.List;

/**
 * What is wrong with an output, in words.
 *
 * @param missing facts not told, {@code attribute=value}
 * @param invented claims without a fact, {@code attribute=value "words"}
 * @param repeated facts told again, likewise
 */
record Wrong(List<String> missing, List<String> invented, List<String> repeated) {

  static Wrong of(Judged judged) {
    return new Wrong(
        judged.missing().stream().map(Wrong::fact).toList(),
        mentions(judged, judged.alignment().map(Alignment::invented).orElse(List.of())),
        mentions(judged, judged.alignment().map(Alignment::repeated).orElse(List.of())));
  }

  private static List<String> mentions(Judged judged, List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> fact(mention.fact()) + " \"" + words(judged, mention) + '"')
        .toList();
  }

  private static String words(Judged judged, Mention mention) {
    return judged.output().substring(mention.start(), mention.end());
  }

  private static String fact(Fact fact) {
    return fact.attribute() + "=" + fact.value();
  }
}
