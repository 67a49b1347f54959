package io.suasion.seq2seq;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names and checksums of the files of a bundle. */
public final class BundleFiles {

  static final String VOCABULARY = "vocabulary.txt";
  static final String DOMAINS = "domains.json";
  static final String SAVED_MODEL = "saved_model";

  static final List<String> REQUIRED =
      List.of(VOCABULARY, DOMAINS, SAVED_MODEL + "/saved_model.pb");

  private BundleFiles() {}

  /** Checksums of all files in a folder and below it, by their path with slashes. */
  static Map<String, String> checksums(Path folder) throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      checksums.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
    }
    return checksums;
  }

  /** SHA-256 of a file in lower-case hexadecimal. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
