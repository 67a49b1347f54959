package io.suasion.workbench.train;

import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.seq2seq.BundleWeights;
import io.suasion.seq2seq.VocabularyGrowth;
import io.suasion.seq2seq.network.Architecture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a training starts from.
 *
 * @param weights by the name of their variable; none for random ones
 * @param origin the checksum of the bundle that they come from, or an empty text
 * @param command that made this bundle, or an empty text
 */
record Start(
    Subwords subwords,
    Architecture architecture,
    Map<String, float[]> weights,
    String origin,
    String command) {

  static Start fresh(Subwords subwords, ModelSize size, Recipe recipe) {
    return new Start(subwords, size.architecture(subwords.size(), recipe), Map.of(), "", "");
  }

  static Start of(Path bundle) throws IOException {
    BundleWeights from = BundleWeights.read(bundle);
    return new Start(
        from.subwords(),
        from.manifest().architecture(),
        from.weights(),
        BundleFiles.sha256(bundle.resolve("bundle.json")),
        from.manifest().training().command());
  }

  /** The start with symbols that the vocabulary lacks added at its end. */
  Start with(Collection<String> symbols) {
    Subwords grown = subwords.with(symbols);
    return new Start(
        grown,
        architecture.withVocabulary(grown.size()),
        VocabularyGrowth.grow(weights, architecture, grown),
        origin,
        command);
  }

  /** The commands from the first training to this one, in one line. */
  String followedBy(String... later) {
    return Stream.concat(Stream.of(command), Stream.of(later))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" && "));
  }
}
