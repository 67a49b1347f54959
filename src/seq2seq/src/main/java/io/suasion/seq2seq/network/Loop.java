package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** A loop inside a graph. What its body needs has to be a variable of the loop. */
final class Loop {

  private Loop() {}

  /** Computes the variables of the next round from those of this one. */
  interface Body {
    List<Operand<?>> next(Ops tf, List<Operand<?>> variables);
  }

  /** Whether there is a next round. */
  interface Condition {
    Operand<TBool> holds(Ops tf, List<Operand<?>> variables);
  }

  /** The last values of the variables, in their order. */
  static List<Operand<?>> run(
      Ops tf, String name, List<Operand<?>> first, Condition condition, Body body) {
    Graph graph = (Graph) tf.scope().env();
    Output<?>[] last =
        graph.whileLoop(
            outputs(first),
            (part, variables, holds) -> {
              Ops inside = Ops.create(part);
              holds[0] = condition.holds(inside, named(inside, variables)).asOutput();
            },
            (part, variables, next) -> {
              Ops inside = Ops.create(part);
              List<Operand<?>> values = body.next(inside, named(inside, variables));
              System.arraycopy(outputs(values), 0, next, 0, next.length);
            },
            name);
    return List.of(last);
  }

  /**
   * The variables as nodes of the body. TensorFlow allows a gradient to wait only for a node of the
   * body itself.
   */
  private static List<Operand<?>> named(Ops inside, Output<?>[] variables) {
    List<Operand<?>> names = new ArrayList<>();
    for (Output<?> variable : variables) {
      names.add(inside.identity(variable));
    }
    return names;
  }

  static Output<?>[] outputs(List<? extends Operand<?>> values) {
    return values.stream().map(Operand::asOutput).toArray(Output<?>[]::new);
  }

  @SuppressWarnings("unchecked")
  static Operand<TFloat32> floats(Operand<?> value) {
    return (Operand<TFloat32>) value;
  }

  @SuppressWarnings("unchecked")
  static Operand<TInt32> integers(Operand<?> value) {
    return (Operand<TInt32>) value;
  }

  static List<Operand<TFloat32>> floats(List<Operand<?>> values) {
    return values.stream().map(Loop::floats).toList();
  }
}
