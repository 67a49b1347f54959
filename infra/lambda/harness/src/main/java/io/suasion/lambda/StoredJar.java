package io.suasion.lambda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A jar without compression. The zip around it compresses better across classes than each class by
 * itself, and a JVM that starts has nothing to inflate.
 */
final class StoredJar {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  /** Lambda runs these zips on x86_64 with glibc. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "jni/.*(musl|aarch_64).*\\.so|.*/(windows|osx|linux-aarch)[^/]*/.*\\.(dll|dylib|so)");

  private StoredJar() {}

  /**
   * The jar with all entries but foreign native libraries, the manifest first, the others sorted by
   * name.
   */
  static byte[] of(Path jar, Instant time) throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (ZipFile in = ZipFile.builder().setPath(jar).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setMethod(ZipArchiveOutputStream.STORED);
      for (ZipArchiveEntry entry : entries(in)) {
        put(out, entry.getName(), content(in, entry), time);
      }
    }
    return Arrays.copyOf(bytes.array(), Math.toIntExact(bytes.size()));
  }

  private static List<ZipArchiveEntry> entries(ZipFile jar) {
    return Collections.list(jar.getEntries()).stream()
        .filter(entry -> !entry.isDirectory())
        .filter(entry -> !FOREIGN.matcher(entry.getName()).matches())
        .sorted(
            Comparator.comparing((ZipArchiveEntry entry) -> !entry.getName().equals(MANIFEST))
                .thenComparing(ZipArchiveEntry::getName))
        .toList();
  }

  private static byte[] content(ZipFile jar, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  private static void put(ZipArchiveOutputStream out, String name, byte[] content, Instant time)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setLastModifiedTime(FileTime.from(time));
    entry.setSize(content.length);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    entry.setCrc(checksum.getValue());
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
