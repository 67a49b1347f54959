package io.suasion.seq2seq.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** A model as a part of a graph: it reads sources and scores what follows in their targets. */
interface Network {

  /**
   * The encoded source, to which the decoder attends.
   *
   * @param heads keys and values, {@code [batch, keys and values of all heads, length, headWidth]}
   * @param mask {@code [batch, 1, 1, length]}: added to scores so that padding is not seen
   */
  record Memory(Operand<TFloat32> heads, Operand<TFloat32> mask) {}

  /**
   * One step of the decoder.
   *
   * @param logits {@code [rows, vocabulary]}
   * @param cache what the next step needs of the steps before it, one row for each row
   */
  record Step(Operand<TFloat32> logits, Operand<TFloat32> cache) {}

  /** Reads sources of shape {@code [batch, length]}. */
  Memory encode(Operand<TInt32> source);

  /** Scores of all positions of targets {@code [batch, length]}, each seeing those before it. */
  Operand<TFloat32> decode(Operand<TInt32> target, Memory memory);

  /**
   * Scores of what follows one token in each row.
   *
   * @param tokens {@code [rows]}
   * @param parents {@code [rows]}: the row of the cache that each row continues
   * @param position {@code [1]}: counted from 0
   * @param cache of the step before; its third axis is 0 at first
   */
  Step step(
      Operand<TInt32> tokens,
      Operand<TInt32> parents,
      Operand<TInt32> position,
      Operand<TFloat32> cache,
      Memory memory);

  /** Gradients of a loss of what was encoded and decoded, one for each variable. */
  Output<?>[] gradients(Operand<TFloat32> loss, List<Variable<TFloat32>> variables);

  static Network of(Ops tf, Architecture shape, Parameters parameters, Dropout dropout) {
    return switch (shape.kind()) {
      case TRANSFORMER -> new Transformer(tf, shape, parameters, dropout);
      case GRU -> new Gru(tf, shape, parameters, dropout);
    };
  }
}
