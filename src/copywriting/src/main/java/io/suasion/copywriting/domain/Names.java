package io.suasion.copywriting.domain;

import java.util.Locale;

/** How names are compared: without case, spaces and punctuation. */
final class Names {

  private Names() {}

  static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+£$€]", "");
    return folded.isEmpty() ? name : folded;
  }
}
