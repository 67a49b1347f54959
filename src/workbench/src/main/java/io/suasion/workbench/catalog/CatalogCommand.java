package io.suasion.workbench.catalog;

import io.suasion.catalog.Catalog;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.feed.Feeds;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.language.Language;
import io.suasion.seq2seq.training.AtomicFile;
import io.suasion.workbench.cli.CommandProgress;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.io.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suasion catalog}: the products of a feed. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the products of a shop from a file of its system.",
      "It reads Google Merchant (TSV, RSS, Atom), Shopify, WooCommerce and Meta CSV,"
          + " schema.org JSON-LD (a page or a list), JSON Lines of {name, category, facts}, or"
          + " any CSV with a header; gzip'ed too. Which it is, is told by how it begins."
          + " Variants become one product with choices. A file of any size is read once, in"
          + " flat memory. Broken lines are told by number, and the rest goes on."
    },
    footer = {
      "",
      "The output has a line for each product, as suasion write and POST /v1/copy take it.",
      "",
      "Example:",
      "  suasion catalog --input products_export.csv --output products.jsonl \\",
      "    --report report.html"
    })
public final class CatalogCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FEED",
      description = "What the shop's system exports, in UTF-8.")
  private Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Gets a product a line: id, name, category, facts, description.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Gets a page that tells, by attribute, what was understood and what ignored.")
  private Path report;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Of the products, en or zh; without it, told by their letters.")
  private Language language;

  @Option(
      names = "--attributes",
      paramLabel = "FILE",
      description = "The shop's own attributes, a table of the form of attributes.tsv.")
  private Path attributes;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    check();
    Catalog catalog =
        attributes == null
            ? new Catalog()
            : new Catalog(Ontology.with(attributes), TokenPolicy.LEAVE_OUT);
    FeedReport told = new FeedReport();
    AtomicFile.replace(
        output,
        stream -> {
          read(new FeedProducts(catalog, Optional.ofNullable(language), told, stream));
          told.check(input);
        });
    if (report != null) {
      TextFile.write(report, ReportPage.of(input.getFileName().toString(), told));
    }
    PrintWriter out = command.commandLine().getOut();
    out.print(ReportTable.of(output, told));
    out.flush();
    return 0;
  }

  private void check() {
    if (!Files.isRegularFile(input)) {
      throw new UserError("There is no file " + input + ": check the path.");
    }
    WholeFile.check(output);
    if (report != null && !Files.isDirectory(report.toAbsolutePath().getParent())) {
      throw new UserError(
          "There is no folder %s: make it or change --report."
              .formatted(report.toAbsolutePath().getParent()));
    }
  }

  private void read(FeedProducts products) throws IOException {
    try (CommandProgress progress =
            CommandProgress.ofBytes(command.commandLine().getErr(), "reading", Files.size(input));
        InputStream stream = new CountedInput(Files.newInputStream(input), progress::stepBy)) {
      Feeds.read(stream, products);
    }
  }
}
