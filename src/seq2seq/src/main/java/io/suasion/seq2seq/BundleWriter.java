package io.suasion.seq2seq;

import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.network.ServingGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a trained model as a bundle, of the weights alone that serving needs. */
public final class BundleWriter {

  private BundleWriter() {}

  /**
   * The part of the manifest that the caller knows.
   *
   * @param data SHA-256 of the files it was trained on
   */
  public record Description(
      String name,
      List<String> languages,
      List<String> domains,
      BundleManifest.Training training,
      Map<String, String> data,
      String licence) {}

  /**
   * Writes a bundle into a folder, in place of the one there; other files of the folder stay.
   *
   * @param domains the file that describes the domains
   */
  public static void write(
      Path folder,
      Architecture architecture,
      Map<String, float[]> weights,
      Subwords subwords,
      Path domains,
      Description description)
      throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempDirectory(folder, ".bundle");
    try {
      ServingGraph.export(architecture, weights, fresh.resolve(BundleFiles.SAVED_MODEL));
      subwords.save(fresh.resolve(BundleFiles.VOCABULARY));
      Files.copy(domains, fresh.resolve(BundleFiles.DOMAINS));
      BundleManifest manifest = manifest(architecture, description, BundleFiles.checksums(fresh));
      BundleManifest.JSON.writeValue(fresh.resolve(BundleManifest.FILE).toFile(), manifest);
      replace(fresh, folder);
    } finally {
      delete(fresh);
    }
  }

  private static BundleManifest manifest(
      Architecture architecture, Description description, Map<String, String> files) {
    return new BundleManifest(
        Bundle.FORMAT_VERSION,
        description.name(),
        description.languages(),
        description.domains(),
        architecture,
        description.training(),
        description.data(),
        files,
        Map.of(),
        description.licence());
  }

  private static void replace(Path fresh, Path folder) throws IOException {
    delete(folder.resolve(BundleFiles.SAVED_MODEL));
    try (Stream<Path> parts = Files.list(fresh)) {
      for (Path part : parts.toList()) {
        Files.move(part, folder.resolve(part.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> parts = Files.walk(path)) {
        for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(part);
        }
      }
    }
  }
}
