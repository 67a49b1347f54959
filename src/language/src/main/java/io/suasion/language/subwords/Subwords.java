package io.suasion.language.subwords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A vocabulary of subwords: byte-pair encoding (Sennrich et al., 2016) with spaces kept as part of
 * words, symbols {@code ⟦...⟧} of the vocabulary never split, and bytes for characters it lacks, so
 * that every well-formed string survives encoding and decoding. A lone surrogate becomes {@code ?}.
 * Thread-safe.
 */
public final class Subwords {

  /** The id that fills up a batch. */
  public static final int PADDING = 0;

  /** The id that starts a text. */
  public static final int START = 1;

  /** The id that ends a text. */
  public static final int END = 2;

  static final List<String> SPECIAL = List.of("<pad>", "<s>", "</s>");
  static final int FIRST_BYTE = SPECIAL.size();
  static final int FIRST_SUBWORD = FIRST_BYTE + 256;

  private static final String HEADER = "suasion subwords 1";
  private static final int CACHED_PIECES = 50_000;
  private static final int LONGEST_CACHED = 40;

  private final List<String> tokens;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> cache = new ConcurrentHashMap<>();

  /** Takes symbols, characters and merges in the order of their merging. */
  Subwords(List<String> subwords) {
    List<String> all = new ArrayList<>(SPECIAL);
    IntStream.range(0, 256).mapToObj(Subwords::byteToken).forEach(all::add);
    all.addAll(subwords);
    tokens = List.copyOf(all);
    for (int id = FIRST_SUBWORD; id < tokens.size(); id++) {
      if (ids.put(tokens.get(id), id) != null) {
        throw new IllegalArgumentException("The subword " + tokens.get(id) + " occurs twice.");
      }
    }
  }

  /** Reads a file that {@link #save} wrote. */
  public static Subwords load(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() <= FIRST_SUBWORD || !lines.get(0).equals(HEADER)) {
      throw new IOException(
          file.getFileName() + " is not a vocabulary: its first line must be '" + HEADER + "'.");
    }
    return new Subwords(lines.subList(1 + FIRST_SUBWORD, lines.size()));
  }

  /** This vocabulary with the symbols that it lacks at its end: all other ids stay. */
  public Subwords with(Collection<String> symbols) {
    List<String> subwords = new ArrayList<>(tokens.subList(FIRST_SUBWORD, tokens.size()));
    for (String symbol : symbols) {
      Stream.of(PreTokenizer.BOUNDARY + symbol, symbol)
          .filter(token -> PreTokenizer.isSymbol(symbol) && !subwords.contains(token))
          .forEach(subwords::add);
    }
    return new Subwords(subwords);
  }

  /** Writes one token a line, in the order of the ids, after a header. */
  public void save(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(tokens);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The number of ids. */
  public int size() {
    return tokens.size();
  }

  /** The token of an id as the vocabulary file shows it. */
  public String token(int id) {
    return tokens.get(id);
  }

  /** Whether an id is one byte of a character that the vocabulary lacks. */
  public boolean isByte(int id) {
    return id >= FIRST_BYTE && id < FIRST_SUBWORD;
  }

  /** The symbol that an id stands for, without the space before it, or an empty string. */
  public String symbol(int id) {
    String text = id < FIRST_SUBWORD ? "" : tokens.get(id).replace(PreTokenizer.BOUNDARY, ' ');
    return PreTokenizer.isSymbol(text) ? text.strip() : "";
  }

  /** The ids of a text, without start and end. */
  public int[] encode(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    // The first word gets a space too: it is then the same token as anywhere else.
    return PreTokenizer.of(" " + text).stream()
        .map(this::piece)
        .flatMapToInt(IntStream::of)
        .toArray();
  }

  /** The ids of a text with their places in it; the space that the first word gets has none. */
  public List<Subword> place(String text) {
    return SubwordPlaces.of(this, text);
  }

  /** The text of ids; start, end and padding are left out. */
  public String decode(int... encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int id : encoded) {
      if (isByte(id)) {
        bytes.write(id - FIRST_BYTE);
      } else if (id >= FIRST_SUBWORD) {
        bytes.writeBytes(utf8(tokens.get(id).replace(PreTokenizer.BOUNDARY, ' ')));
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  private int[] piece(String piece) {
    int[] known = cache.get(piece);
    if (known != null) {
      return known;
    }
    int[] encoded = merge(piece);
    if (piece.length() <= LONGEST_CACHED && cache.size() < CACHED_PIECES) {
      cache.put(piece, encoded);
    }
    return encoded;
  }

  private int[] merge(String piece) {
    Integer whole =
        piece.indexOf(PreTokenizer.BOUNDARY) < 0 ? ids.get(PreTokenizer.token(piece)) : null;
    if (whole != null) {
      return new int[] {whole};
    }
    List<String> parts = new ArrayList<>();
    piece.codePoints().forEach(character -> parts.addAll(character(character)));
    return PairMerger.merge(ids, parts).stream().mapToInt(this::id).toArray();
  }

  private List<String> character(int character) {
    String token = PreTokenizer.token(Character.toString(character));
    if (character != PreTokenizer.BOUNDARY && ids.containsKey(token)) {
      return List.of(token);
    }
    List<String> bytes = new ArrayList<>();
    for (byte unit : utf8(Character.toString(character))) {
      bytes.add(tokens.get(FIRST_BYTE + (unit & 0xff)));
    }
    return bytes;
  }

  private int id(String part) {
    Integer id = ids.get(part);
    return id != null ? id : FIRST_BYTE + Integer.parseInt(part.substring(3, 5), 16);
  }

  private static String byteToken(int unit) {
    return String.format("<0x%02X>", unit);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
