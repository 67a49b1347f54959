package io.suasion.tokenize.reading;

import io.suasion.copywriting.align.FactFinder;
import io.suasion.web.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bundles that can be asked for, read when the first of them is. Thread-safe. */
public final class ReadingBundles {

  private final List<Path> folders;
  private List<ReadingBundle> bundles;

  public ReadingBundles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The bundle of this name.
   *
   * @throws ProblemException 400 if there is none
   */
  public ReadingBundle named(String name) {
    return all().stream()
        .filter(bundle -> bundle.name().equals(name))
        .findFirst()
        .orElseThrow(() -> ProblemException.invalid("/bundle", unknown(name)));
  }

  /** The finder of facts in texts of a language about products of a category. */
  Optional<FactFinder> factFinder(String language, String category) {
    return all().stream()
        .filter(bundle -> bundle.reads(language))
        .flatMap(bundle -> bundle.factFinder(category).stream())
        .findFirst();
  }

  private synchronized List<ReadingBundle> all() {
    if (bundles == null) {
      List<ReadingBundle> read = new ArrayList<>();
      for (Path folder : folders) {
        if (Files.isDirectory(folder)) {
          read.add(open(folder));
        }
      }
      bundles = List.copyOf(read);
    }
    return bundles;
  }

  private static ReadingBundle open(Path folder) {
    try {
      return ReadingBundle.open(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException("The bundle " + folder + " cannot be read.", broken);
    }
  }

  private String unknown(String name) {
    String known = all().stream().map(ReadingBundle::name).collect(Collectors.joining(", "));
    return known.isEmpty()
        ? "There is no bundle here."
        : "There is no bundle " + name + "; there are: " + known + ".";
  }
}
