package io.suasion.workbench.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.TokenPolicy;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion audit}: whether what is written is true and how well it is made, measured. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Measures whether our own texts are true and how well they are made.",
      "It writes copy, by bank and grammar, about random combinations of the facts of"
          + " products, and accounts for every word of it; measures how many texts tell a"
          + " benefit, how often they begin alike, how much variants of a brief resemble each"
          + " other, and faults of English grammar; plants errors into true texts and counts"
          + " those that are found; and checks texts that people wrote for meanings. The same"
          + " seed gives the same table."
    },
    footer = {
      "",
      "Example:",
      "  suasion audit --products products.jsonl --count 1000 --planted 5000 \\",
      "    --people e2e/devset.csv --report audit.json"
    })
public final class AuditCommand implements Callable<Integer> {

  @Option(
      names = "--products",
      required = true,
      paramLabel = "FILE",
      description = "JSON Lines of products, as suasion catalog writes them; may be repeated.")
  private List<Path> products;

  @Option(
      names = "--step",
      paramLabel = "N",
      defaultValue = "1",
      description = "Take every Nth product (default: ${DEFAULT-VALUE}).")
  private int step;

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description = "Meanings and people's texts: CSV of E2E or ViGGO, JSON of RNNLG.")
  private List<Path> people = List.of();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Combinations of facts (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--variants",
      paramLabel = "N",
      defaultValue = "3",
      description = "Texts of each combination (default: ${DEFAULT-VALUE}).")
  private int variants;

  @Option(
      names = "--planted",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Errors to plant (default: ${DEFAULT-VALUE}).")
  private int planted;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "persuasive",
      description = "Of the copy, persuasive or plain (default: ${DEFAULT-VALUE}).")
  private Style style;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of everything random (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Gets the figures and examples of what missed them, as JSON.")
  private Path report;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    check();
    List<Domain> domains = ShippedDomains.read();
    Map<Language, WordCheck> checks = checks(domains);
    Random random = new Random(seed);
    OwnTexts own = new OwnTexts(new Copywriter(List.of(), Effort.DEFAULT), checks, random);
    Map<Language, Craft> crafts = new EnumMap<>(Language.class);
    write(
        random,
        brief ->
            crafts
                .computeIfAbsent(brief.language(), Craft::new)
                .add(brief, own.write(brief, variants)));
    List<AuditFigure> figures = new ArrayList<>(own.faults());
    crafts.values().forEach(craft -> figures.addAll(craft.figures()));
    figures.addAll(own.planted(planted));
    PeopleAudit audit = new PeopleAudit(checks.get(Language.EN), domains);
    people.forEach(file -> figures.addAll(audit.of(file)));
    tell(figures);
    return 0;
  }

  private static Map<Language, WordCheck> checks(List<Domain> domains) {
    Map<Language, WordCheck> checks = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      checks.put(language, new WordCheck(language, domains));
    }
    return checks;
  }

  private void check() {
    if (step < 1
        || count < 1
        || planted < 0
        || variants < 1
        || variants > Assignment.MOST_VARIANTS) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "--step and --count must be at least 1, --planted at least 0, and --variants 1 to"
                  + " %d.",
              Assignment.MOST_VARIANTS));
    }
  }

  private void write(Random random, Consumer<Brief> writer) {
    List<AuditedProduct> all =
        products.stream().flatMap(file -> ProductFile.read(file, step).stream()).toList();
    if (all.isEmpty()) {
      throw new UserError("There is no product in " + products + ".");
    }
    Combinations combinations =
        new Combinations(
            new BriefReader(
                new Catalog(), new OfferReader(InstantSource.system(), TokenPolicy.LEAVE_OUT)),
            all);
    try (CommandProgress progress =
        CommandProgress.of(command.commandLine().getErr(), "auditing", count)) {
      // A product with too few facts gives no brief, and the next one is drawn.
      for (int tries = 0, done = 0; done < count && tries < 100 * count; tries++) {
        var brief = combinations.draw(random, style);
        if (brief.isPresent()) {
          writer.accept(brief.get());
          progress.step();
          done++;
        }
      }
    }
  }

  private void tell(List<AuditFigure> figures) {
    PrintWriter out = command.commandLine().getOut();
    out.print(AuditReport.table(figures));
    out.flush();
    if (report != null) {
      ObjectNode json = new ObjectMapper().createObjectNode();
      json.put("seed", seed)
          .put("count", count)
          .put("style", style.name().toLowerCase(Locale.ROOT))
          .set("figures", AuditReport.json(figures));
      TextFile.write(report, json.toPrettyString() + "\n");
    }
  }
}
