package io.suasion.seq2seq.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A model whose next tokens depend on the text so far, as a table says; it checks the parents. */
final class ScriptedModel implements SequenceModel {

  private static final Map<Integer, Double> NOTHING = Map.of(2, 1.0);

  private final Map<List<Integer>, Map<Integer, Double>> table;
  private final int targetLimit;
  final List<Integer> rowsOfEachStep = new ArrayList<>();

  /** Takes probabilities of next tokens by the tokens before them; elsewhere the text ends. */
  ScriptedModel(Map<List<Integer>, Map<Integer, Double>> table, int targetLimit) {
    this.table = table;
    this.targetLimit = targetLimit;
  }

  @Override
  public DecodingSession read(int[] source) {
    return new Script();
  }

  @Override
  public int sourceLimit() {
    return 16;
  }

  @Override
  public int targetLimit() {
    return targetLimit;
  }

  private final class Script implements DecodingSession {

    private List<List<Integer>> texts;

    @Override
    public Continuations step(int[] tokens, int[] parents) {
      rowsOfEachStep.add(tokens.length);
      List<List<Integer>> grown = new ArrayList<>();
      int[][] ids = new int[tokens.length][];
      float[][] logProbabilities = new float[tokens.length][];
      for (int row = 0; row < tokens.length; row++) {
        List<Integer> text = new ArrayList<>();
        if (texts != null) {
          text.addAll(texts.get(parents[row]));
          text.add(tokens[row]);
        }
        grown.add(text);
        var next =
            table.getOrDefault(text, NOTHING).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        ids[row] = next.stream().mapToInt(Map.Entry::getKey).toArray();
        logProbabilities[row] = new float[ids[row].length];
        for (int i = 0; i < ids[row].length; i++) {
          logProbabilities[row][i] = (float) Math.log(next.get(i).getValue());
        }
      }
      texts = grown;
      return new Continuations(ids, logProbabilities);
    }

    @Override
    public void close() {}
  }
}
