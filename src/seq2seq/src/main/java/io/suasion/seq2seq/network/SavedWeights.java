package io.suasion.seq2seq.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.types.TFloat32;

/** Reads the weights back that {@link ServingGraph} wrote. */
public final class SavedWeights {

  private SavedWeights() {}

  /** All weights of this architecture, by the name of their variable. */
  public static Map<String, float[]> read(Path folder, Architecture architecture) {
    List<String> names;
    try (TrainingGraph graph = new TrainingGraph(architecture)) {
      names = List.copyOf(graph.weights().all().keySet());
    }
    try (SavedModelBundle model = SavedModelBundle.load(folder.toString(), "serve")) {
      Session.Runner runner = model.session().runner();
      names.forEach(runner::fetch);
      Map<String, float[]> weights = new LinkedHashMap<>();
      try (Result result = runner.run()) {
        for (int i = 0; i < names.size(); i++) {
          weights.put(names.get(i), Parameters.array((TFloat32) result.get(i)));
        }
      }
      return weights;
    }
  }
}
