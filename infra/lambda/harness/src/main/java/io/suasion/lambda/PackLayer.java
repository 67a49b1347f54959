package io.suasion.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the zip of a layer, whose files lie under /opt on AWS. */
public final class PackLayer {
  static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private PackLayer() {}

  /** Takes a folder, the name of what in it goes into the layer, and the zip to write. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    SortedMap<String, Path> files = new TreeMap<>();
    Pack.below(folder.resolve(arguments[1]))
        .forEach((name, file) -> files.put(arguments[1] + "/" + name, file));
    FunctionZip.pack(files, TIME, Path.of(arguments[2]));
  }
}
