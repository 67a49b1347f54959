package io.suasion.seq2seq.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The state that a training needs to go on after a stop.
 *
 * @param identity of data, architecture and plan; a checkpoint of another training is refused
 */
record Checkpoint(
    String identity,
    TrainingPosition place,
    Map<String, float[]> weights,
    Map<String, float[]> moments,
    Average average,
    Best best) {

  private static final String FILE = "checkpoint.bin";
  private static final int FORMAT = 0x5375_0002;

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Replaces the checkpoint of a folder as a whole or not at all. */
  void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    AtomicFile.replace(file(folder), this::writeTo);
  }

  private void writeTo(OutputStream bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeUTF(identity);
    out.writeInt(place.epoch());
    out.writeInt(place.batch());
    out.writeLong(place.step());
    out.writeLong(place.trained().toMillis());
    out.writeDouble(place.loss());
    write(out, weights);
    write(out, moments);
    out.writeInt(average.count());
    write(out, average.sum());
    out.writeDouble(best.loss());
    out.writeInt(best.since());
    write(out, best.weights());
  }

  static Checkpoint load(Path folder, String identity) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(folder))))) {
      if (in.readInt() != FORMAT || !in.readUTF().equals(identity)) {
        throw new IOException(
            "The checkpoint in "
                + folder
                + " is of another training (its data, architecture, seed, length or the version of"
                + " the program differ). Train without --resume or name another folder with"
                + " --checkpoints.");
      }
      return readFrom(in, identity);
    } catch (EOFException cut) {
      throw new IOException(
          "The checkpoint in %s is cut short: copy it again or train without --resume."
              .formatted(folder),
          cut);
    }
  }

  private static Checkpoint readFrom(DataInputStream in, String identity) throws IOException {
    return new Checkpoint(
        identity,
        new TrainingPosition(
            in.readInt(),
            in.readInt(),
            in.readLong(),
            Duration.ofMillis(in.readLong()),
            in.readDouble()),
        read(in),
        read(in),
        new Average(in.readInt(), read(in)),
        new Best(in.readDouble(), in.readInt(), read(in)));
  }

  private static void write(DataOutputStream out, Map<String, float[]> arrays) throws IOException {
    out.writeInt(arrays.size());
    for (Map.Entry<String, float[]> entry : arrays.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * entry.getValue().length);
      bytes.asFloatBuffer().put(entry.getValue());
      out.write(bytes.array());
    }
  }

  private static Map<String, float[]> read(DataInputStream in) throws IOException {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String name = in.readUTF();
      float[] values = new float[in.readInt()];
      byte[] bytes = new byte[Float.BYTES * values.length];
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
      arrays.put(name, values);
    }
    return arrays;
  }
}
