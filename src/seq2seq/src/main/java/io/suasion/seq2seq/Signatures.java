package io.suasion.seq2seq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SignatureDef;

/**
 * The signatures that a SavedModel must have to be served; the README says what each tensor holds.
 */
final class Signatures {

  static final String ENCODE = "encode";
  static final String STEP = "step";

  private record Contract(Set<String> inputs, Set<String> outputs) {}

  private static final Map<String, Contract> CONTRACTS =
      Map.of(
          ENCODE, new Contract(Set.of("source"), Set.of("memory", "memory_mask")),
          STEP,
              new Contract(
                  Set.of("tokens", "parents", "position", "cache", "memory", "memory_mask"),
                  Set.of("cache", "ids", "log_probabilities")));

  private Signatures() {}

  /** Checks the signatures of a SavedModel before it is loaded. */
  static void check(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("saved_model.pb"))) {
      org.tensorflow.proto.SavedModel model = org.tensorflow.proto.SavedModel.parseFrom(in);
      MetaGraphDef graph =
          model.getMetaGraphsCount() == 0
              ? MetaGraphDef.getDefaultInstance()
              : model.getMetaGraphs(0);
      CONTRACTS.forEach((name, contract) -> check(name, contract, graph));
    }
  }

  private static void check(String name, Contract contract, MetaGraphDef graph) {
    SignatureDef signature = graph.getSignatureDefOrDefault(name, null);
    if (signature == null) {
      throw new BundleException(
          "The saved model has no signature "
              + name
              + ": export it with the signatures "
              + "encode and step that the README of seq2seq describes.");
    }
    if (!signature.getInputsMap().keySet().equals(contract.inputs())
        || !signature.getOutputsMap().keySet().equals(contract.outputs())) {
      throw new BundleException(
          "The signature %s of the saved model takes %s and gives %s, but must take %s and give %s."
              .formatted(
                  name,
                  signature.getInputsMap().keySet(),
                  signature.getOutputsMap().keySet(),
                  contract.inputs(),
                  contract.outputs()));
    }
  }
}
