package io.suasion.language.subwords;

import io.suasion.language.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the places of a text's ids in the text. */
final class SubwordPlaces {

  /** The text as it was encoded: with a space before the first word. */
  private final String encoded;

  private final List<Subword> placed = new ArrayList<>();
  private int place;
  private int bytesToCome;

  private SubwordPlaces(String encoded) {
    this.encoded = encoded;
  }

  static List<Subword> of(Subwords subwords, String text) {
    SubwordPlaces places = new SubwordPlaces(" " + text);
    for (int id : subwords.encode(text)) {
      if (subwords.isByte(id)) {
        places.addByte(id);
      } else {
        places.addToken(id, subwords.token(id));
      }
    }
    return places.placed;
  }

  private void addToken(int id, String token) {
    boolean hasSpace = token.length() > 1 && token.charAt(0) == PreTokenizer.BOUNDARY;
    int end = place + token.length();
    add(id, hasSpace ? place + 1 : place, end);
    place = end;
  }

  /** Adds a byte at the place of its character. */
  private void addByte(int id) {
    String character = Character.toString(encoded.codePointAt(place));
    if (bytesToCome == 0) {
      bytesToCome = character.getBytes(StandardCharsets.UTF_8).length;
    }
    add(id, place, place + character.length());
    bytesToCome--;
    if (bytesToCome == 0) {
      place += character.length();
    }
  }

  private void add(int id, int start, int end) {
    placed.add(new Subword(id, new Span(Math.max(0, start - 1), Math.max(0, end - 1))));
  }
}
