package io.suasion.copywriting.align;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The small domain of the aligner's tests. */
public final class Inns {

  private Inns() {}

  /** Reads it from the test's resources. */
  public static Domain domain() {
    try (InputStream description = Inns.class.getResourceAsStream("domains.json")) {
      return new DomainReader().read(description).get(0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
