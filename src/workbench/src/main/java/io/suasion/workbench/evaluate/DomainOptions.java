package io.suasion.workbench.evaluate;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.workbench.UserError;
import io.suasion.workbench.dataset.TextFile;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which domains read the meanings: a bundle's, those of a file, or the ones shipped. */
final class DomainOptions {

  @Option(
      names = "--bundle",
      paramLabel = "DIR",
      description = "Read meanings and texts with the domains of this bundle.")
  private Path bundle;

  @Option(
      names = "--domains",
      paramLabel = "FILE",
      description = "Read meanings and texts with the domains of this JSON file.")
  private Path file;

  List<Domain> domains() {
    if (bundle != null) {
      return read(bundle.resolve("domains.json"));
    }
    return file == null ? ShippedDomains.read() : read(file);
  }

  private static List<Domain> read(Path file) {
    byte[] description = TextFile.read(file).getBytes(StandardCharsets.UTF_8);
    try {
      return new DomainReader().read(new ByteArrayInputStream(description));
    } catch (IOException malformed) {
      throw new UserError(
          file + " does not describe domains: " + malformed.getMessage(), malformed);
    }
  }
}
