package io.suasion.workbench.prepare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.workbench.UserError;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code prepare}: public data sets in, examples to train on out. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description = {
      "Makes training data of E2E, RNNLG and ViGGO, or of AdvertiseGen in Chinese, their meanings",
      "cleaned by the slot aligner."
    },
    footer = {
      "",
      "Example:",
      "  suasion prepare --e2e data/e2e --rnnlg data/rnnlg --viggo data/viggo --output prepared"
    })
public final class PrepareCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  @Option(names = "--e2e", paramLabel = "DIR", description = "Holds trainset.csv and devset.csv.")
  private Path e2e;

  @Option(
      names = "--rnnlg",
      paramLabel = "DIR",
      description = "Holds restaurant, hotel, laptop, tv.")
  private Path rnnlg;

  @Option(names = "--viggo", paramLabel = "DIR", description = "Holds train.csv and valid.csv.")
  private Path viggo;

  @Option(
      names = "--adgen",
      paramLabel = "DIR",
      description =
          "Holds train.jsonl and dev.jsonl of AdvertiseGen, alone: a model has one language.")
  private Path adgen;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Where the examples go.")
  private Path output;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance (${DEFAULT-VALUE}).")
  private long seed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    DataSets sets = new DataSets(e2e, rnnlg, viggo, adgen);
    if (sets.files().isEmpty()) {
      throw new UserError(
          "Nothing to prepare. Give at least one of --e2e, --rnnlg, --viggo, --adgen.");
    }
    if (sets.isMixed()) {
      throw new UserError(
          "A model has one language: prepare --adgen without --e2e, --rnnlg and --viggo.");
    }
    List<Reference> training = sets.training();
    List<Reference> development = sets.development();
    Gazetteer names =
        new Gazetteer(Stream.concat(training.stream(), development.stream()).toList());
    Preparation preparation = new Preparation(names, new SplittableRandom(seed));
    Files.createDirectories(output);
    write("train", training, preparation::training);
    write("dev", development, preparation::development);
    Files.write(output.resolve("domains.json"), ShippedDomains.description(sets.language()));
    Files.writeString(output.resolve("prepared.json"), report(sets, preparation));
    preparation
        .tallies()
        .forEach((part, tally) -> spec.commandLine().getOut().printf("%-24s %s%n", part, tally));
    return 0;
  }

  private void write(
      String part, List<Reference> references, Function<Reference, List<Example>> examples)
      throws IOException {
    try (ProgressBar progress = progress(part, references.size());
        BufferedWriter file = Files.newBufferedWriter(output.resolve(part + ".jsonl"))) {
      for (Reference reference : references) {
        for (Example example : examples.apply(reference)) {
          file.write(MAPPER.writeValueAsString(example));
          file.write('\n');
        }
        progress.step();
      }
    }
  }

  private static ProgressBar progress(String part, int rows) {
    return new ProgressBarBuilder().setTaskName(part).setInitialMax(rows).build();
  }

  private String report(DataSets sets, Preparation preparation) throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("seed", seed);
    Map<String, String> inputs = new LinkedHashMap<>();
    for (Map.Entry<String, Path> file : sets.files().entrySet()) {
      inputs.put(file.getKey(), sha256(file.getValue()));
    }
    report.put("inputs", inputs);
    Map<String, Object> counts = new LinkedHashMap<>();
    preparation.tallies().forEach((part, tally) -> counts.put(part, tally.counts()));
    report.put("counts", counts);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
