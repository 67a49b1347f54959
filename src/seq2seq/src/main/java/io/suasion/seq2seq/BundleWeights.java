package io.suasion.seq2seq;

import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.SavedWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The weights and vocabulary of a bundle, from which another training goes on.
 *
 * @param weights by the name of their variable
 */
public record BundleWeights(
    BundleManifest manifest, Subwords subwords, Map<String, float[]> weights) {

  /**
   * Reads a bundle after the checks of {@link Bundle#open}.
   *
   * @throws BundleException if anything about it does not fit
   */
  public static BundleWeights read(Path folder) throws IOException {
    try (Bundle bundle = Bundle.open(folder)) {
      return new BundleWeights(
          bundle.manifest(),
          Subwords.load(folder.resolve(BundleFiles.VOCABULARY)),
          SavedWeights.read(
              folder.resolve(BundleFiles.SAVED_MODEL), bundle.manifest().architecture()));
    }
  }
}
