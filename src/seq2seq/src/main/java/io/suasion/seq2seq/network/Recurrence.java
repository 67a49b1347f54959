package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.TensorArray;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * A cell that runs over a sequence of any length in a loop of the graph.
 *
 * <p>TensorFlow for Java has no gradients of loops (its C++ core aborts the process). Hence the
 * backward loop is built here: it goes from the last step to the first, computes each step anew
 * from the state before it and takes the gradients of this one step, for which there is a function.
 * So only the states are kept, and a graph of any length has the nodes of one step.
 */
final class Recurrence {

  /** One step; it must depend on state, input and each of the weights. */
  interface Cell {

    /**
     * The next state.
     *
     * @param weights what is the same in all steps and has gradients
     * @param mask what is the same in all steps and has none
     */
    Operand<TFloat32> next(
        Ops tf,
        Operand<TInt32> index,
        Operand<TFloat32> state,
        Operand<TFloat32> input,
        List<Operand<TFloat32>> weights,
        Operand<TFloat32> mask);
  }

  /**
   * The inputs of a cell.
   *
   * @param inputs {@code [length, ...]}
   * @param length scalar, computed of no variable, lest gradients be sought through it
   */
  record Sequence(Operand<TFloat32> inputs, Operand<TInt32> length) {}

  private final Ops tf;
  private final String name;
  private final Cell cell;
  private final List<Operand<TFloat32>> sources;
  private final List<Operand<TFloat32>> weights;
  private final Operand<TFloat32> mask;
  private final Operand<TInt32> length;
  private final Operand<TFloat32> states;

  /**
   * Runs the cell.
   *
   * @param start the state before the first step
   */
  Recurrence(
      Ops tf,
      String name,
      Cell cell,
      Operand<TFloat32> start,
      Sequence sequence,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    this.tf = tf;
    this.name = name;
    this.cell = cell;
    this.weights = weights;
    this.mask = mask;
    this.sources = new ArrayList<>(List.of(start, sequence.inputs()));
    this.sources.addAll(weights);
    this.length = sequence.length();
    this.states = forward(start, sequence.inputs());
  }

  /** The state after each step, {@code [length, ...]}. Gradients do not pass: see backward. */
  Operand<TFloat32> states() {
    return states;
  }

  /** The operands with gradients, in this order: the first state, the inputs and the weights. */
  List<Operand<TFloat32>> sources() {
    return sources;
  }

  private Operand<TFloat32> forward(Operand<TFloat32> start, Operand<TFloat32> inputs) {
    TensorArray array = tf.tensorArray(length, TFloat32.class);
    List<Operand<?>> variables = new ArrayList<>();
    variables.addAll(List.of(tf.constant(0), array.flow(), start));
    variables.addAll(List.of(array.handle(), length, inputs, mask));
    variables.addAll(weights);
    List<Operand<?>> last =
        Loop.run(
            tf,
            name,
            variables,
            (in, now) -> in.math.less(Loop.integers(now.get(0)), Loop.integers(now.get(4))),
            this::stepForward);
    return together(array, last);
  }

  private List<Operand<?>> stepForward(Ops in, List<Operand<?>> now) {
    Operand<TInt32> index = Loop.integers(now.get(0));
    Operand<TFloat32> state =
        cell.next(
            in,
            index,
            Loop.floats(now.get(2)),
            at(in, Loop.floats(now.get(5)), index),
            Loop.floats(now.subList(7, now.size())),
            Loop.floats(now.get(6)));
    List<Operand<?>> next = new ArrayList<>(now);
    next.set(0, in.math.add(index, in.constant(1)));
    next.set(1, written(in, now.get(3), index, state, now.get(1)));
    next.set(2, state);
    return next;
  }

  /**
   * The gradients of the sources.
   *
   * @param gradient of the states
   */
  List<Operand<TFloat32>> backward(Operand<TFloat32> gradient) {
    Operand<TFloat32> start = sources.get(0);
    Operand<TFloat32> before =
        tf.concat(List.of(tf.expandDims(start, tf.constant(0)), states), tf.constant(0));
    TensorArray array = tf.tensorArray(length, TFloat32.class);
    List<Operand<?>> variables = new ArrayList<>();
    variables.addAll(List.of(tf.math.sub(length, tf.constant(1)), array.flow()));
    variables.add(tf.zerosLike(start));
    weights.forEach(weight -> variables.add(tf.zerosLike(weight)));
    variables.addAll(List.of(array.handle(), before, gradient, sources.get(1), mask));
    variables.addAll(weights);
    List<Operand<?>> last =
        Loop.run(
            tf,
            name + "_backward",
            variables,
            (in, now) -> in.math.greaterEqual(Loop.integers(now.get(0)), in.constant(0)),
            this::stepBackward);
    List<Operand<TFloat32>> gradients = new ArrayList<>();
    gradients.add(Loop.floats(last.get(2)));
    gradients.add(together(array, last));
    gradients.addAll(Loop.floats(last.subList(3, 3 + weights.size())));
    return gradients;
  }

  private List<Operand<?>> stepBackward(Ops in, List<Operand<?>> now) {
    int fixed = 3 + weights.size();
    Operand<TInt32> index = Loop.integers(now.get(0));
    List<Operand<TFloat32>> own = new ArrayList<>();
    own.add(at(in, Loop.floats(now.get(fixed + 1)), index));
    own.add(at(in, Loop.floats(now.get(fixed + 3)), index));
    own.addAll(Loop.floats(now.subList(fixed + 5, now.size())));
    Operand<TFloat32> state =
        cell.next(
            in,
            index,
            own.get(0),
            own.get(1),
            own.subList(2, own.size()),
            Loop.floats(now.get(fixed + 4)));
    Operand<TFloat32> above =
        in.math.add(Loop.floats(now.get(2)), at(in, Loop.floats(now.get(fixed + 2)), index));
    Output<?>[] gradients =
        ((Graph) in.scope().env())
            .addGradients(
                name, new Output<?>[] {state.asOutput()}, Loop.outputs(own), outputs(above));
    List<Operand<?>> next = new ArrayList<>(now);
    next.set(0, in.math.sub(index, in.constant(1)));
    next.set(1, written(in, now.get(fixed), index, gradients[1], now.get(1)));
    next.set(2, gradients[0]);
    for (int i = 0; i < weights.size(); i++) {
      next.set(3 + i, in.math.add(Loop.floats(now.get(3 + i)), Loop.floats(gradients[2 + i])));
    }
    return next;
  }

  private static Output<?>[] outputs(Operand<?> one) {
    return new Output<?>[] {one.asOutput()};
  }

  private static Operand<TFloat32> at(Ops in, Operand<TFloat32> rows, Operand<TInt32> index) {
    return in.gather(rows, index, in.constant(0));
  }

  private static Operand<TFloat32> written(
      Ops in, Operand<?> array, Operand<TInt32> index, Operand<?> value, Operand<?> flow) {
    return in.tensorArrayWrite(array, index, value, Loop.floats(flow)).flowOut();
  }

  /**
   * The content of an array after the loop. It waits for the loop instead of reading from it, so
   * that no path of gradients leads into the loop.
   */
  private Operand<TFloat32> together(TensorArray array, List<Operand<?>> last) {
    Ops after = tf.withControlDependencies(tf.identity(last.get(1)));
    Operand<TInt32> all = tf.range(tf.constant(0), length, tf.constant(1));
    return after.tensorArrayGather(array.handle(), all, after.constant(0f), TFloat32.class).value();
  }
}
