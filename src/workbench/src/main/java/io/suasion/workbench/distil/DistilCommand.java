package io.suasion.workbench.distil;

import io.suasion.copywriting.domain.Domain;
import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.BundleFiles;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.dataset.PreparedData;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.io.FolderName;
import io.suasion.workbench.io.InParallel;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.train.Replay;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion distil}: rows that are worth imitating, from rows and a model's drafts. */
@Command(
    name = "distil",
    mixinStandardHelpOptions = true,
    description = {
      "Chooses the texts that a bundle should learn last.",
      "For each meaning that people wrote several texts of, it keeps, of theirs and of"
          + " the bundle's own drafts, the faithful ones that agree most with what people"
          + " wrote. As many rows that ask for an order or another length are added, lest that"
          + " be forgotten."
    },
    footer = {
      "",
      "Example: a first training, and one more on the best texts",
      "  suasion train --data prepared --output first",
      "  suasion distil --bundle first --data prepared --output distilled",
      "  suasion train --from first --data distilled --output models/my-shop \\",
      "    --epochs 2 --rate 0.0005"
    })
public final class DistilCommand implements Callable<Integer> {

  /** The share of rows that keep what is not distilled. */
  private static final double HALF = .5;

  @Option(
      names = "--bundle",
      required = true,
      paramLabel = "BUNDLE",
      description = "The trained model whose drafts are chosen from.")
  private Path bundle;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The rows that it learned, as 'suasion prepare' made them.")
  private Path data;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Where the chosen rows go, for 'suasion train --from'.")
  private Path output;

  @Option(
      names = "--references",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Texts that people must have written of a meaning for it to be distilled (default:"
              + " ${DEFAULT-VALUE}).")
  private int references;

  @Option(
      names = "--beams",
      paramLabel = "N",
      defaultValue = "10",
      description = "Drafts that beam search proposes (default: ${DEFAULT-VALUE}).")
  private int beams;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "10",
      description = "Drafts that are drawn at random besides (default: ${DEFAULT-VALUE}).")
  private int samples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Meanings that are worked on at the same time (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (references < 2 || beams < 1 || samples < 0 || threads < 1) {
      throw new UserError(
          "--references must be at least 2, --beams and --threads at least 1, --samples at least"
              + " 0.");
    }
    PreparedData prepared = PreparedData.read(data);
    List<Group> all = Group.of(prepared.train(), byName(prepared.domains()));
    List<Group> groups =
        all.stream().filter(group -> group.targets().size() >= references).toList();
    if (groups.isEmpty()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "No meaning in %s has %d texts: give lower --references or train on the rows as they"
                  + " are.",
              data,
              references));
    }
    List<PreparedRow> best = best(groups);
    List<PreparedRow> others = all.stream().flatMap(Group::askedOtherwise).toList();
    List<PreparedRow> mixed = Replay.mix(best, others, HALF, seed);
    new DistilledFolder(output).write(prepared, mixed, seed, settings(mixed.size(), best.size()));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d meanings of which there are %d texts or more: %,d rows kept, %,d of them drafts%n",
        groups.size(),
        references,
        best.size(),
        drafts(best, groups));
    out.printf(
        "The rows are in %s, with as many that ask for an order or another length.%n", output);
    return 0;
  }

  private static Map<String, Domain> byName(List<Domain> domains) {
    return domains.stream().collect(Collectors.toMap(Domain::name, Function.identity()));
  }

  private List<PreparedRow> best(List<Group> groups) throws InterruptedException {
    try (Bundle opened = Bundle.open(bundle);
        CommandProgress progress =
            CommandProgress.of(spec.commandLine().getErr(), "distilling", groups.size())) {
      Distillation distillation = new Distillation(opened.writer(), beams, samples, seed);
      return InParallel.map(groups, threads, distillation::best, progress::step).stream()
          .flatMap(List::stream)
          .toList();
    }
  }

  private static long drafts(List<PreparedRow> best, List<Group> groups) {
    Map<String, List<String>> targets =
        groups.stream().collect(Collectors.toMap(Group::source, Group::targets));
    return best.stream().filter(row -> !targets.get(row.source()).contains(row.target())).count();
  }

  private Map<String, ?> settings(int rows, int best) throws IOException {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("command", command());
    settings.put("bundle", BundleFiles.sha256(bundle.resolve("bundle.json")));
    settings.put("references", references);
    settings.put("beams", beams);
    settings.put("samples", samples);
    settings.put("kept", best);
    settings.put("replayed", rows - best);
    return settings;
  }

  private String command() {
    return "suasion distil --bundle %s --data %s --output %s"
            .formatted(FolderName.of(bundle), FolderName.of(data), FolderName.of(output))
        + String.format(
            Locale.ROOT,
            " --references %d --beams %d --samples %d --seed %d",
            references,
            beams,
            samples,
            seed);
  }
}
