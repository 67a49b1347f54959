package io.suasion.copywriting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps such as {@code {name}}, or {@code {dogs|Bring your dog}} where the fact that
 * fills the gap is told in these words, and with words that agree in number with what the text is
 * about: {@code [weighs|weigh]}. It is parsed once and filled in a single pass, so what is filled
 * in is never read as a template itself.
 */
public final class Template {

  private static final Pattern GAP =
      Pattern.compile("\\{([a-z_]+-?)(?:\\|([^{}]*))?}|\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]");

  private record Piece(String text, String plural, String gap) {

    static Piece text(String text) {
      return new Piece(text, text, "");
    }

    boolean isGap() {
      return !gap.isEmpty();
    }

    String text(boolean many) {
      return many ? plural : text;
    }
  }

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();

  /** Parses a text. */
  public Template(String text) {
    source = text;
    Matcher gap = GAP.matcher(text);
    int end = 0;
    while (gap.find()) {
      pieces.add(Piece.text(text.substring(end, gap.start())));
      String wording = Objects.requireNonNullElse(gap.group(2), "");
      pieces.add(
          gap.group(1) == null
              ? new Piece(gap.group(3), gap.group(4), "")
              : new Piece(wording, wording, gap.group(1)));
      end = gap.end();
    }
    pieces.add(Piece.text(text.substring(end)));
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return source.isEmpty();
  }

  /** Templates of the same text are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Template template && template.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  /** The text that was parsed. */
  @Override
  public String toString() {
    return source;
  }

  /** The names of the gaps. */
  public Set<String> gaps() {
    Set<String> gaps = new TreeSet<>();
    pieces.stream().filter(Piece::isGap).map(Piece::gap).forEach(gaps::add);
    return gaps;
  }

  /**
   * The text about one thing with every gap filled.
   *
   * @throws IllegalArgumentException if a gap has no filling
   */
  public Passage fill(Map<String, Passage> fillings) {
    return fill(fillings, false);
  }

  /**
   * The text with every gap filled.
   *
   * @param many whether what it is about takes a plural verb
   * @throws IllegalArgumentException if a gap has no filling
   */
  public Passage fill(Map<String, Passage> fillings, boolean many) {
    Passage filled = Passage.EMPTY;
    for (Piece piece : pieces) {
      filled =
          piece.isGap()
              ? filled.then(filling(piece, fillings))
              : filled.then(after(filled.text(), piece.text(many)));
    }
    return filled;
  }

  /** The text behind a filled gap, without its mark where the filling ends in a mark of its own. */
  private static String after(String filled, String text) {
    boolean ended = SentenceEnds.isEnded(filled);
    boolean again = !text.isEmpty() && SentenceEnds.isMark(text.charAt(0));
    return ended && again ? text.substring(1) : text;
  }

  private static Passage filling(Piece piece, Map<String, Passage> fillings) {
    Passage filling = fillings.get(piece.gap);
    if (filling == null) {
      throw new IllegalArgumentException("Nothing to fill the gap {" + piece.gap + "} with");
    }
    return piece.text.isEmpty() ? filling : reworded(filling, piece.text);
  }

  private static Passage reworded(Passage filling, String wording) {
    Statement told = filling.statements().get(0);
    return Passage.telling(told.fact(), wording, told.by());
  }
}
