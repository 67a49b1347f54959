package io.suasion.seq2seq;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.tensorflow.engine.TfSymbolBlock;
import ai.djl.training.ParameterStore;
import io.suasion.seq2seq.decoding.Continuations;
import io.suasion.seq2seq.decoding.DecodingSession;
import io.suasion.seq2seq.decoding.SequenceModel;
import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.network.TensorFlowNatives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.tensorflow.proto.ConfigProto;

/**
 * The signatures {@code encode} and {@code step} of a SavedModel, run by DJL. Its session has one
 * thread for an operation and one between operations: on models of this size, requests side by side
 * use the cores better than threads inside one. Thread-safe.
 */
final class SavedModel implements SequenceModel, AutoCloseable {

  private static final ConfigProto ONE_THREAD =
      ConfigProto.newBuilder()
          .setIntraOpParallelismThreads(1)
          .setInterOpParallelismThreads(1)
          .build();

  private final Architecture shape;
  private final Model model;
  private final Block encode;
  private final Block step;

  private SavedModel(Architecture shape, Model model, Block encode, Block step) {
    this.shape = shape;
    this.model = model;
    this.encode = encode;
    this.step = step;
  }

  static SavedModel load(Path folder, Architecture shape)
      throws IOException, MalformedModelException {
    Signatures.check(folder);
    TensorFlowNatives.load();
    Model model = Model.newInstance("suasion", "TensorFlow");
    String config = Base64.getEncoder().encodeToString(ONE_THREAD.toByteArray());
    try {
      model.load(
          folder,
          "saved_model",
          Map.of("SignatureDefKey", Signatures.ENCODE, "ConfigProto", config));
      TfSymbolBlock encode = (TfSymbolBlock) model.getBlock();
      // A DJL model has one signature; the second shares its session.
      Block step = new TfSymbolBlock(encode.getSavedModelBundle(), Signatures.STEP);
      return new SavedModel(shape, model, encode, step);
    } catch (IOException | MalformedModelException | RuntimeException e) {
      model.close();
      throw e;
    }
  }

  @Override
  public int sourceLimit() {
    return shape.sourceLimit();
  }

  @Override
  public int targetLimit() {
    return shape.targetLimit();
  }

  @Override
  public DecodingSession read(int[] source) {
    NDManager manager = manager().newSubManager();
    try {
      NDArray ids = named(manager.create(source, new Shape(1, source.length)), "source");
      return new Cached(manager, forward(encode, new NDList(ids)));
    } catch (RuntimeException e) {
      manager.close();
      throw e;
    }
  }

  /** Holds what is in native memory. */
  NDManager manager() {
    return model.getNDManager();
  }

  private static NDList forward(Block block, NDList inputs) {
    return block.forward(new ParameterStore(), inputs, false);
  }

  private static NDArray named(NDArray array, String name) {
    array.setName(name);
    return array;
  }

  /** One source with the key/value cache of its rows. */
  private final class Cached implements DecodingSession {

    private final NDManager manager;
    private final NDArray memory;
    private final NDArray mask;
    private NDArray cache;
    private int position;

    Cached(NDManager manager, NDList encoded) {
      this.manager = manager;
      this.memory = encoded.get("memory");
      this.mask = encoded.get("memory_mask");
    }

    @Override
    public Continuations step(int[] tokens, int[] parents) {
      int[] continued = position == 0 ? new int[tokens.length] : parents;
      if (position == 0) {
        cache = emptyCache();
      }
      try (NDArray last = named(manager.create(tokens), "tokens");
          NDArray rows = named(manager.create(continued), "parents");
          NDArray place = named(manager.create(new int[] {position}), "position")) {
        NDList output = forward(step, new NDList(last, rows, place, cache, memory, mask));
        cache.close();
        cache = output.get("cache");
        position++;
        return continuations(output.get("ids"), output.get("log_probabilities"), tokens.length);
      }
    }

    private NDArray emptyCache() {
      long heads = 2L * shape.decoderLayers() * shape.heads();
      Shape empty = new Shape(1, heads, 0, shape.width() / shape.heads());
      return named(manager.create(empty, DataType.FLOAT32), "cache");
    }

    private static Continuations continuations(NDArray ids, NDArray logProbabilities, int rows) {
      try (ids;
          logProbabilities) {
        int[] flatIds = ids.toIntArray();
        float[] flat = logProbabilities.toFloatArray();
        int width = flatIds.length / rows;
        int[][] best = new int[rows][];
        float[][] scores = new float[rows][];
        for (int row = 0; row < rows; row++) {
          best[row] = Arrays.copyOfRange(flatIds, row * width, (row + 1) * width);
          scores[row] = Arrays.copyOfRange(flat, row * width, (row + 1) * width);
        }
        return new Continuations(best, scores);
      }
    }

    @Override
    public void close() {
      manager.close();
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
