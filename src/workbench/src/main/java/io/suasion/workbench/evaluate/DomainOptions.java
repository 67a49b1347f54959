package io.suasion.workbench.evaluate;

import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.dataset.ReadDomains;
import io.suasion.workbench.meaning.ShippedDomains;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  Optional<Path> bundle() {
    return Optional.ofNullable(bundle);
  }

  List<Domain> domains() {
    if (bundle != null) {
      return ReadDomains.of(bundle.resolve("domains.json"));
    }
    return file == null ? ShippedDomains.read() : ReadDomains.of(file);
  }
}
