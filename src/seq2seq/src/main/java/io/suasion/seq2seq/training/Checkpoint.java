package io.suasion.seq2seq.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that a training needs to go on where it was.
 *
 * @param identity of data, architecture and seed; a checkpoint of another training is refused
 * @param epoch counted from 0
 * @param batch the next one of the epoch
 * @param step the next one of the training
 */
record Checkpoint(
    String identity,
    int epoch,
    int batch,
    long step,
    Duration trained,
    Map<String, float[]> weights,
    Map<String, float[]> moments) {

  private static final String FILE = "checkpoint.bin";
  private static final int FORMAT = 0x5375_0001;

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Replaces the checkpoint of a folder as a whole or not at all. */
  void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve(FILE + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      out.writeInt(FORMAT);
      out.writeUTF(identity);
      out.writeInt(epoch);
      out.writeInt(batch);
      out.writeLong(step);
      out.writeLong(trained.toMillis());
      write(out, weights);
      write(out, moments);
    }
    Files.move(
        fresh, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static Checkpoint load(Path folder, String identity) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(folder))))) {
      if (in.readInt() != FORMAT || !in.readUTF().equals(identity)) {
        throw new IOException(
            "The checkpoint in "
                + folder
                + " is of another training (its data, architecture, seed or length differ). Train"
                + " without --resume or name another folder with --checkpoints.");
      }
      return new Checkpoint(
          identity,
          in.readInt(),
          in.readInt(),
          in.readLong(),
          Duration.ofMillis(in.readLong()),
          read(in),
          read(in));
    }
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
      byte[] bytes = in.readNBytes(Float.BYTES * values.length);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
      arrays.put(name, values);
    }
    return arrays;
  }
}
