package io.suasion.seq2seq.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** The variables of a graph by name: created on first use, read and assigned as arrays. */
public final class Parameters {

  private final Ops tf;
  private final Map<String, Variable<TFloat32>> variables = new LinkedHashMap<>();

  public Parameters(Ops tf) {
    this.tf = tf;
  }

  /** The variable of a name, of the given shape when it is new. */
  public Variable<TFloat32> get(String name, long... shape) {
    return variables.computeIfAbsent(
        name, absent -> tf.withName(absent).variable(Shape.of(shape), TFloat32.class));
  }

  public Map<String, Variable<TFloat32>> all() {
    return variables;
  }

  /**
   * First values: normal, with a variance that keeps the size of the activations. Variables whose
   * name ends in {@code gain} start at one.
   */
  public Map<String, float[]> initial(RandomGenerator random) {
    Map<String, float[]> values = new LinkedHashMap<>();
    variables.forEach((name, variable) -> values.put(name, initial(name, variable, random)));
    return values;
  }

  private static float[] initial(String name, Variable<TFloat32> variable, RandomGenerator random) {
    float[] values = new float[Math.toIntExact(variable.shape().size())];
    // A row of an embedding is a token, a row of a matrix an input.
    long inputs = variable.shape().get(name.endsWith("embedding") ? 1 : 0);
    for (int i = 0; i < values.length; i++) {
      values[i] =
          name.endsWith("gain") ? 1 : (float) (random.nextGaussian() / Math.sqrt((double) inputs));
    }
    return values;
  }

  /** Sets every variable; adds operations to the graph, so call it before the graph is exported. */
  public void assign(Session session, Map<String, float[]> values) {
    List<TFloat32> tensors = new ArrayList<>();
    Session.Runner runner = session.runner();
    variables.forEach(
        (name, variable) -> {
          TFloat32 tensor = TFloat32.tensorOf(variable.shape(), DataBuffers.of(values.get(name)));
          tensors.add(tensor);
          Operand<TFloat32> value =
              tf.placeholder(TFloat32.class, Placeholder.shape(variable.shape()));
          Op assignment = tf.assign(variable, value);
          runner.feed(value, tensor).addTarget(assignment);
        });
    runner.run().close();
    tensors.forEach(TFloat32::close);
  }

  /** The present value of every variable. */
  public Map<String, float[]> read(Session session) {
    Session.Runner runner = session.runner();
    variables.values().forEach(runner::fetch);
    Map<String, float[]> values = new LinkedHashMap<>();
    try (Result result = runner.run()) {
      int index = 0;
      for (String name : variables.keySet()) {
        values.put(name, array((TFloat32) result.get(index++)));
      }
    }
    return values;
  }

  static float[] array(TFloat32 tensor) {
    float[] array = new float[Math.toIntExact(tensor.size())];
    tensor.asRawTensor().data().asFloats().read(array);
    return array;
  }
}
