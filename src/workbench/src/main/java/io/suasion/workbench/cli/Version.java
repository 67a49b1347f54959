package io.suasion.workbench.cli;

import io.suasion.seq2seq.Bundle;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar, and that of the bundles which it reads. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "suasion " + (version == null ? "(not packaged)" : version),
      "bundle format " + Bundle.FORMAT_VERSION
    };
  }
}
