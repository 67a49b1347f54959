package io.suasion.seq2seq.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** The gradients of the loop are those of the same steps written out one after the other. */
class RecurrenceTest {

  private static final int STEPS = 4;
  private static final float[][][] INPUTS = new float[STEPS][][];

  static {
    TensorFlowNatives.load();
    for (int step = 0; step < STEPS; step++) {
      INPUTS[step] = new float[][] {{.1f * step, -.2f}, {.3f, .4f - .1f * step}};
    }
  }

  private final Graph graph = new Graph();
  private final Ops tf = Ops.create(graph);
  private final Variable<TFloat32> matrix = variable("matrix", 2, 2);
  private final Variable<TFloat32> input = variable("input", 2, 2);
  private final Variable<TFloat32> first = variable("first", 2, 2);

  private Variable<TFloat32> variable(String name, long... shape) {
    return tf.withName(name).variable(Shape.of(shape), TFloat32.class);
  }

  private static Operand<TFloat32> step(
      Ops tf,
      Operand<TInt32> index,
      Operand<TFloat32> state,
      Operand<TFloat32> input,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    Operand<TFloat32> next =
        tf.math.tanh(tf.math.add(tf.linalg.matMul(state, weights.get(0)), input));
    return tf.math.mul(next, tf.gather(mask, index, tf.constant(0)));
  }

  @Test
  void gradientsOfOneLoopAboveAnotherAreThoseOfTheWrittenOutSteps() {
    Operand<TFloat32> inputs =
        tf.train.batchMatMul(tf.constant(INPUTS), tf.identity(input), TFloat32.class);
    Operand<TFloat32> mask = tf.constant(new float[] {1, .5f, 2, 1});
    Operand<TFloat32> start = tf.math.tanh(first);
    List<Operand<TFloat32>> weights = List.of(tf.identity(matrix));
    List<Variable<TFloat32>> variables = List.of(matrix, input, first);
    Recurrences recurrences = new Recurrences(tf);

    Recurrence below = recurrence(recurrences, "below", start, inputs, weights, mask);
    Recurrence above = recurrence(recurrences, "above", start, below.states(), weights, mask);
    Output<?>[] looped = recurrences.gradients(loss(above.states()), variables);
    Operand<TFloat32> written =
        writtenOut(start, writtenOut(start, inputs, weights, mask), weights, mask);
    Output<?>[] expected = graph.addGradients(loss(written).asOutput(), Loop.outputs(variables));

    try (Session session = new Session(graph)) {
      for (Variable<TFloat32> variable : variables) {
        session
            .runner()
            .addTarget(tf.assign(variable, tf.constant(new float[][] {{.5f, -.3f}, {.2f, .7f}})))
            .run()
            .close();
      }
      for (int i = 0; i < expected.length; i++) {
        float[] wanted = value(session, expected[i]);
        assertThat(wanted).isNotEqualTo(new float[wanted.length]);
        assertThat(value(session, looped[i])).containsExactly(wanted, within(1e-5f));
      }
    }
  }

  private Recurrence recurrence(
      Recurrences recurrences,
      String name,
      Operand<TFloat32> start,
      Operand<TFloat32> inputs,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    return recurrences.add(
        new Recurrence(
            tf,
            name,
            RecurrenceTest::step,
            start,
            new Recurrence.Sequence(inputs, tf.constant(STEPS)),
            weights,
            mask));
  }

  private Operand<TFloat32> writtenOut(
      Operand<TFloat32> start,
      Operand<TFloat32> inputs,
      List<Operand<TFloat32>> weights,
      Operand<TFloat32> mask) {
    Operand<TFloat32> state = start;
    List<Operand<TFloat32>> states = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      Operand<TInt32> index = tf.constant(step);
      state = step(tf, index, state, tf.gather(inputs, index, tf.constant(0)), weights, mask);
      states.add(state);
    }
    return tf.stack(states);
  }

  private Operand<TFloat32> loss(Operand<TFloat32> states) {
    return tf.nn.l2Loss(states);
  }

  private static float[] value(Session session, Output<?> output) {
    try (Result result = session.runner().fetch(output).run()) {
      return Parameters.array((TFloat32) result.get(0));
    }
  }
}
