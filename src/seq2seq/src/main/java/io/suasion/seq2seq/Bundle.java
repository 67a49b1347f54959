package io.suasion.seq2seq;

import ai.djl.MalformedModelException;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.decoding.Writer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A trained model that was checked and loaded; holds native memory until closed. Thread-safe. */
public final class Bundle implements AutoCloseable {

  /** The only version of bundles that this code reads and writes. */
  public static final int FORMAT_VERSION = 1;

  private static final String CHINESE = "zh";

  private final BundleManifest manifest;
  private final List<Domain> domains;
  private final SavedModel model;
  private final Writer writer;

  private Bundle(
      BundleManifest manifest, List<Domain> domains, SavedModel model, Subwords subwords) {
    this.manifest = manifest;
    this.domains = domains;
    this.model = model;
    this.writer = new Writer(model, subwords, !manifest.languages().contains(CHINESE));
  }

  /**
   * Loads a bundle.
   *
   * @throws BundleException if anything about it does not fit
   */
  public static Bundle open(Path folder) {
    BundleManifest manifest = manifest(folder);
    checkFiles(folder, manifest);
    try {
      Subwords subwords = Subwords.load(folder.resolve(BundleFiles.VOCABULARY));
      checkVocabulary(manifest, subwords);
      List<Domain> domains = domains(folder.resolve(BundleFiles.DOMAINS));
      SavedModel model =
          SavedModel.load(folder.resolve(BundleFiles.SAVED_MODEL), manifest.architecture());
      return new Bundle(manifest, domains, model, subwords);
    } catch (IOException | MalformedModelException e) {
      throw new BundleException(
          "The model in " + folder + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static List<Domain> domains(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return List.copyOf(new DomainReader().read(in));
    }
  }

  static BundleManifest manifest(Path folder) {
    Path file = folder.resolve(BundleManifest.FILE);
    if (!Files.isRegularFile(file)) {
      throw new BundleException(
          "There is no bundle in " + folder + " (no bundle.json): give the folder of a bundle.");
    }
    try {
      JsonNode json = BundleManifest.JSON.readTree(file.toFile());
      int version = json.path("format_version").asInt();
      if (version != FORMAT_VERSION) {
        throw new BundleException(
            "The bundle %s has format version %d and this program reads version %d: train it again"
                    .formatted(folder, version, FORMAT_VERSION)
                + " or use the matching version of the program.");
      }
      return BundleManifest.JSON.treeToValue(json, BundleManifest.class);
    } catch (JacksonException e) {
      throw new BundleException(
          file + " cannot be read (" + e.getOriginalMessage() + "): copy the bundle again.", e);
    } catch (IOException e) {
      throw new BundleException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkFiles(Path folder, BundleManifest manifest) {
    for (String required : BundleFiles.REQUIRED) {
      if (!manifest.files().containsKey(required)) {
        throw new BundleException(
            "The bundle.json of "
                + folder
                + " lists no checksum of "
                + required
                + ": train the bundle again.");
      }
    }
    for (Map.Entry<String, String> entry : manifest.files().entrySet()) {
      Path file = folder.resolve(entry.getKey()).normalize();
      if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        throw new BundleException(
            "The bundle " + folder + " lacks its file " + entry.getKey() + ": copy it again.");
      }
      checkSum(folder, file, entry);
    }
  }

  private static void checkSum(Path folder, Path file, Map.Entry<String, String> entry) {
    try {
      if (!BundleFiles.sha256(file).equals(entry.getValue())) {
        throw new BundleException(
            "The file %s of the bundle %s has another checksum than its bundle.json says:"
                    .formatted(entry.getKey(), folder)
                + " it is damaged or was changed, copy the bundle again.");
      }
    } catch (IOException e) {
      throw new BundleException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkVocabulary(BundleManifest manifest, Subwords subwords) {
    int expected = manifest.architecture().vocabulary();
    if (subwords.size() != expected) {
      throw new BundleException(
          "The vocabulary has %d entries and the model %d: copy the bundle again."
              .formatted(subwords.size(), expected));
    }
  }

  public BundleManifest manifest() {
    return manifest;
  }

  /** The domains that the model can write about. */
  public List<Domain> domains() {
    return domains;
  }

  /** Writes texts with symbols for sources with symbols. */
  public Writer writer() {
    return writer;
  }

  @Override
  public void close() {
    model.close();
  }
}
