package io.suasion.workbench.io;

import java.nio.file.Path;

/** What reports and bundles call a folder: its own name, without the folders of this machine. */
public final class FolderName {

  private FolderName() {}

  /** The last name of the path. */
  public static String of(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }
}
