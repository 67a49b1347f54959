package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** Gradients of a graph that has recurrences: each is passed backwards, the last one first. */
final class Recurrences {

  private final Ops tf;
  private final List<Recurrence> forward = new ArrayList<>();

  Recurrences(Ops tf) {
    this.tf = tf;
  }

  /** Keeps a recurrence, in the order in which they are built. */
  Recurrence add(Recurrence recurrence) {
    forward.add(recurrence);
    return recurrence;
  }

  /** The length of sequences of this shape, {@code [batch, length]}. */
  Operand<TInt32> length(Operand<TInt32> extent) {
    return tf.gather(extent, tf.constant(1), tf.constant(0));
  }

  Output<?>[] gradients(Operand<TFloat32> loss, List<Variable<TFloat32>> variables) {
    Graph graph = (Graph) tf.scope().env();
    List<Operand<?>> ends = new ArrayList<>(List.of(loss));
    List<Operand<?>> gradients = new ArrayList<>(List.of(tf.onesLike(loss)));
    for (int last = forward.size() - 1; last >= 0; last--) {
      Recurrence recurrence = forward.get(last);
      Output<?>[] above =
          graph.addGradients(
              "recurrence_" + last,
              Loop.outputs(ends),
              new Output<?>[] {recurrence.states().asOutput()},
              Loop.outputs(gradients));
      ends.addAll(recurrence.sources());
      gradients.addAll(recurrence.backward(Loop.floats(above[0])));
    }
    return graph.addGradients(
        "gradients", Loop.outputs(ends), Loop.outputs(variables), Loop.outputs(gradients));
  }
}
