package io.suasion.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip of a function: {@code bootstrap}, {@code lib/} with its jars, and what else it reads. The
 * same files give the same bytes.
 */
public final class FunctionZip {
  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private FunctionZip() {}

  /**
   * Writes a zip.
   *
   * @param files by their names in the zip; jars are stored in it without compression of their own,
   *     and what is executable stays so
   * @param time that every entry bears
   */
  public static void pack(SortedMap<String, Path> files, Instant time, Path zip)
      throws IOException {
    Files.createDirectories(zip.toAbsolutePath().getParent());
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        String name = file.getKey();
        byte[] content =
            name.endsWith(".jar")
                ? StoredJar.of(file.getValue(), time)
                : Files.readAllBytes(file.getValue());
        int mode = Files.isExecutable(file.getValue()) ? EXECUTABLE : PLAIN;
        put(out, name, mode, content, time);
      }
    }
  }

  private static void put(
      ZipArchiveOutputStream out, String name, int mode, byte[] content, Instant time)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setLastModifiedTime(FileTime.from(time));
    entry.setUnixMode(mode);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  /**
   * Unpacks a zip as Lambda does. Files get the times of the zip: an AOT cache accepts jars only
   * with the times that it was made with.
   */
  public static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (!entry.isDirectory()) {
          unpack(file, entry, folder.toAbsolutePath().normalize());
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path folder) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName() + " would lie outside of " + folder);
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    if ((entry.getUnixMode() & 0111) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.setLastModifiedTime(target, entry.getLastModifiedTime());
  }
}
