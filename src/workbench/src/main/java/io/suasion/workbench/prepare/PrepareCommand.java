package io.suasion.workbench.prepare;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.induction.DomainFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code prepare}: a shop's own rows or public data sets in, examples to train on out. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description = {
      "Makes training data of a shop's own copy or of public data sets.",
      "The public ones are E2E, RNNLG and ViGGO, or AdvertiseGen in Chinese. Their"
          + " meanings are cleaned by the slot aligner."
    },
    footer = {
      "",
      "Examples:",
      "  suasion prepare --input kayaks.csv --domain kayak --output prepared",
      "  suasion prepare --e2e data/e2e --rnnlg data/rnnlg --viggo data/viggo --output prepared"
    })
public final class PrepareCommand implements Callable<Integer> {

  @ArgGroup(exclusive = false)
  private ShopOptions shop;

  /** A shop's own files. */
  private static final class ShopOptions {
    @Option(
        names = "--input",
        paramLabel = "FILE",
        required = true,
        description =
            "Your products and their texts: CSV with the columns name and text and one for each"
                + " attribute, CSV with mr and ref as E2E has it, or JSON Lines of {\"facts\":"
                + " {\"name\": \"...\", \"colour\": \"red\"}, \"text\": \"...\"}.")
    private Path input;

    @Option(
        names = "--dev",
        paramLabel = "FILE",
        description =
            "Rows to measure on, in the same form (default: a tenth of the meanings is held out).")
    private Path dev;

    @Option(
        names = "--domain",
        paramLabel = "NAME",
        required = true,
        description = "What your products are, in one word: kayak.")
    private String domain;

    @Option(
        names = "--category",
        paramLabel = "NAME",
        description = "What else a brief may call them; may be given several times.")
    private List<String> categories = List.of();
  }

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
    check(sets);
    return shop == null ? publicSets(sets) : ownShop();
  }

  private void check(DataSets sets) {
    if (shop != null && !sets.files().isEmpty()) {
      throw new UserError("Prepare your own --input without --e2e, --rnnlg, --viggo and --adgen.");
    }
    if (shop == null && sets.files().isEmpty()) {
      throw new UserError(
          "Nothing to prepare. Give your own --input, or at least one of --e2e, --rnnlg, --viggo,"
              + " --adgen.");
    }
    if (shop != null && !shop.domain.matches("[a-z][a-z0-9_-]*")) {
      throw new UserError(
          "A domain is one word in lower-case letters, not \"" + shop.domain + "\".");
    }
    if (sets.isMixed()) {
      throw new UserError(
          "A model has one language: prepare --adgen without --e2e, --rnnlg and --viggo.");
    }
  }

  private int publicSets(DataSets sets) throws IOException {
    List<Reference> training = sets.training();
    List<Reference> development = sets.development();
    Preparation preparation = preparation(training, development, ValueExchange.GAMES);
    PreparedFolder folder =
        new PreparedFolder(output, progress(training.size() + development.size()));
    folder.examples("train", training, preparation::training);
    folder.examples("dev", development, preparation::development);
    folder.text("domains.json", new String(ShippedDomains.description(sets.language()), UTF_8));
    folder.report(seed, sets.files(), preparation, Map.of());
    print(preparation);
    return 0;
  }

  private int ownShop() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("input", shop.input);
    Optional.ofNullable(shop.dev).ifPresent(dev -> files.put("dev", dev));
    List<String> categories = shop.categories.isEmpty() ? List.of(shop.domain) : shop.categories;
    Shop read = Shop.read(shop.input, Optional.ofNullable(shop.dev), shop.domain, categories, seed);
    ShopReport report = new ShopReport(read);
    report.lines().forEach(spec.commandLine().getOut()::println);
    List<Reference> training = read.training();
    Preparation preparation =
        preparation(training, read.development(), ValueExchange.kinds(read.domain()));
    PreparedFolder folder =
        new PreparedFolder(output, progress(training.size() + read.development().size()));
    folder.examples("train", training, preparation::training);
    folder.examples("dev", read.development(), preparation::development);
    print(preparation);
    preparation.checkEnough(shop.input);
    folder.text("held-out.csv", HeldOut.table(read.split().development()));
    folder.text("domains.json", DomainFile.write(List.of(read.domain())));
    folder.report(seed, files, preparation, Map.of("shop", report.json()));
    return 0;
  }

  private Preparation preparation(
      List<Reference> training,
      List<Reference> development,
      Map<String, List<List<String>>> kinds) {
    Gazetteer names =
        new Gazetteer(Stream.concat(training.stream(), development.stream()).toList());
    return new Preparation(names, kinds, new SplittableRandom(seed));
  }

  private void print(Preparation preparation) {
    PrintWriter out = spec.commandLine().getOut();
    preparation.tallies().forEach((part, tally) -> out.printf("%-24s %s%n", part, tally));
    preparation.refusals().forEach(out::println);
  }

  private CommandProgress progress(int rows) {
    return CommandProgress.of(spec.commandLine().getErr(), "preparing", rows);
  }
}
