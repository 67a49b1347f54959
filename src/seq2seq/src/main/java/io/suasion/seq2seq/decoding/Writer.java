package io.suasion.seq2seq.decoding;

import io.suasion.language.subwords.Subwords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes texts for a source with a model: beams and samples share its steps. Thread-safe. */
public final class Writer {

  private static final String VALUE = "⟦value:";

  private final SequenceModel model;
  private final Subwords subwords;
  private final boolean blanks;
  private final BitSet plain = new BitSet();

  /** Writes languages that part their words by blanks. */
  public Writer(SequenceModel model, Subwords subwords) {
    this(model, subwords, true);
  }

  /**
   * A writer with a model.
   *
   * @param blanks whether blanks part the words of its language: if not, the text must not repeat
   *     itself by characters, else by tokens
   */
  public Writer(SequenceModel model, Subwords subwords, boolean blanks) {
    this.model = model;
    this.subwords = subwords;
    this.blanks = blanks;
    for (int id = Subwords.END + 1; id < subwords.size(); id++) {
      plain.set(id, !subwords.isByte(id) && subwords.symbol(id).isEmpty());
    }
  }

  /**
   * A written text.
   *
   * @param text with symbols for values
   * @param logProbability natural logarithm, the mean over tokens
   */
  public record Text(String text, double logProbability) {}

  /** Whether a source is no longer than the model reads. */
  public boolean fits(String source) {
    return subwords.encode(source).length <= model.sourceLimit();
  }

  /**
   * Writes distinct texts, the most probable first; the same arguments give the same texts.
   *
   * @param beams hypotheses of the beam search, 0 for none
   * @param samples texts drawn besides
   * @throws IllegalArgumentException if the source is longer than the model reads
   */
  public List<Text> write(String source, int beams, int samples, long seed) {
    int[] ids = subwords.encode(source);
    if (ids.length > model.sourceLimit()) {
      throw new IllegalArgumentException(
          "The facts take %d tokens and this model reads %d: leave some out."
              .formatted(ids.length, model.sourceLimit()));
    }
    DecodingConstraints permission = permission(ids);
    List<Search> searches = new ArrayList<>();
    if (beams > 0) {
      searches.add(new BeamSearch(beams, permission));
    }
    if (samples > 0) {
      searches.add(new Sampling(samples, permission, seed));
    }
    run(ids, searches);
    return texts(searches);
  }

  private DecodingConstraints permission(int[] source) {
    Set<String> values =
        Arrays.stream(source)
            .mapToObj(subwords::symbol)
            .filter(symbol -> symbol.startsWith(VALUE))
            .collect(Collectors.toSet());
    BitSet once = new BitSet();
    IntStream.range(0, subwords.size())
        .filter(id -> values.contains(subwords.symbol(id)))
        .forEach(once::set);
    BitSet permitted = (BitSet) plain.clone();
    permitted.or(once);
    Repetition runs = blanks ? new TokenRuns() : new CharacterRuns(subwords);
    return new DecodingConstraints(permitted, once, runs, Subwords.END);
  }

  private void run(int[] source, List<Search> searches) {
    try (DecodingSession reading = model.read(source)) {
      int[] before = new int[searches.size()];
      for (int position = 0; position < model.targetLimit(); position++) {
        int[] counts = searches.stream().mapToInt(search -> search.rows().size()).toArray();
        if (Arrays.stream(counts).sum() == 0) {
          return;
        }
        Continuations all = reading.step(tokens(searches), parents(searches, before));
        distribute(searches, counts, all);
        before = counts;
      }
    }
  }

  private static int[] tokens(List<Search> searches) {
    return searches.stream()
        .flatMap(search -> search.rows().stream())
        .mapToInt(row -> row.lastToken(Subwords.START))
        .toArray();
  }

  /** Parents as rows of the step before, in which each search had its own range. */
  private static int[] parents(List<Search> searches, int[] before) {
    IntStream.Builder parents = IntStream.builder();
    int offset = 0;
    for (int i = 0; i < searches.size(); i++) {
      for (Search.Row row : searches.get(i).rows()) {
        parents.add(offset + row.parent());
      }
      offset += before[i];
    }
    return parents.build().toArray();
  }

  private static void distribute(List<Search> searches, int[] counts, Continuations all) {
    int from = 0;
    for (int i = 0; i < counts.length; i++) {
      int to = from + counts[i];
      if (counts[i] > 0) {
        searches
            .get(i)
            .advance(
                new Continuations(
                    Arrays.copyOfRange(all.ids(), from, to),
                    Arrays.copyOfRange(all.logProbabilities(), from, to)));
      }
      from = to;
    }
  }

  private List<Text> texts(List<Search> searches) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (Search search : searches) {
      for (Hypothesis hypothesis : search.results()) {
        best.merge(subwords.decode(hypothesis.tokens()), hypothesis.score(), Math::max);
      }
    }
    return best.entrySet().stream()
        .map(entry -> new Text(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Text::logProbability).reversed())
        .toList();
  }
}
