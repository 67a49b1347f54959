package io.suasion.seq2seq.network;

import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.tensorflow.internal.c_api.global.tensorflow;

/**
 * Finds the native library of TensorFlow on the class path. DJL's engine would download its own
 * build; it takes ours when it is told the folder before its first use.
 */
public final class TensorFlowNatives {

  private static final String LIBRARY_PATH = "TENSORFLOW_LIBRARY_PATH";

  private TensorFlowNatives() {}

  /** Does its work once, whoever calls it and however often; a path already set wins. */
  public static synchronized void load() {
    if (System.getenv(LIBRARY_PATH) == null && System.getProperty(LIBRARY_PATH) == null) {
      String library = Loader.load(tensorflow.class);
      System.setProperty(LIBRARY_PATH, Path.of(library).getParent().toString());
    }
  }
}
