package io.suasion.workbench.dataset;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Domains as files describe them: of a bundle, of prepared data, of a shop. */
public final class ReadDomains {

  private ReadDomains() {}

  /**
   * Reads a file.
   *
   * @throws UserError if it cannot be read or does not describe domains
   */
  public static List<Domain> of(Path file) {
    byte[] description = TextFile.read(file).getBytes(StandardCharsets.UTF_8);
    try {
      return new DomainReader().read(new ByteArrayInputStream(description));
    } catch (IOException malformed) {
      throw new UserError(
          file + " does not describe domains: " + malformed.getMessage(), malformed);
    }
  }
}
