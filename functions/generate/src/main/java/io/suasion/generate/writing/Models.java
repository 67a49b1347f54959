package io.suasion.generate.writing;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.BundleCopyModel;
import io.suasion.seq2seq.BundleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The models of the configured bundles, and what is wrong with those that could not be loaded. */
public final class Models implements AutoCloseable {

  private final List<BundleCopyModel> loaded = new ArrayList<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> unavailable = new ArrayList<>();

  /** Loads all bundles that are there and sound. */
  public static Models load(List<Path> folders) {
    Models models = new Models();
    folders.forEach(models::add);
    return models;
  }

  private void add(Path folder) {
    String name = String.valueOf(folder.getFileName());
    try {
      loaded.add(new BundleCopyModel(Bundle.open(folder)));
      states.put(name, "loaded");
    } catch (BundleException refused) {
      states.put(name, refused.getMessage());
      problems.add(refused.getMessage());
      unavailable.add(name);
    }
  }

  /** The models, in the order of the configuration. */
  public List<CopyModel> all() {
    return List.copyOf(loaded);
  }

  /** What the models know of products, in the same order. */
  public List<Domain> domains() {
    return loaded.stream().flatMap(model -> model.domains().stream()).toList();
  }

  /** The state of each bundle: {@code loaded}, or the sentence that says why it is not. */
  Map<String, String> states() {
    return states;
  }

  /** One sentence for each bundle that was refused. */
  public List<String> problems() {
    return problems;
  }

  /** The names of the bundles that were refused. */
  public List<String> unavailable() {
    return unavailable;
  }

  @Override
  public void close() {
    loaded.forEach(BundleCopyModel::close);
  }
}
