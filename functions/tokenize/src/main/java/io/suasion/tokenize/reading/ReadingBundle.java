package io.suasion.tokenize.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.copywriting.align.FactFinder;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.language.subwords.Subwords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a bundle knows of texts: its subwords and its domains, without the model. Thread-safe. */
public final class ReadingBundle {

  private final String name;
  private final List<String> languages;
  private final Subwords subwords;
  private final List<Domain> domains;
  private final Map<String, FactFinder> finders = new ConcurrentHashMap<>();

  private ReadingBundle(
      String name, List<String> languages, Subwords subwords, List<Domain> domains) {
    this.name = name;
    this.languages = languages;
    this.subwords = subwords;
    this.domains = domains;
  }

  static ReadingBundle open(Path folder) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("bundle.json").toFile());
    List<String> languages = new ArrayList<>();
    manifest.path("languages").forEach(language -> languages.add(language.asText()));
    try (InputStream domains = Files.newInputStream(folder.resolve("domains.json"))) {
      return new ReadingBundle(
          manifest.path("name").asText(),
          List.copyOf(languages),
          Subwords.load(folder.resolve("vocabulary.txt")),
          new DomainReader().read(domains));
    }
  }

  String name() {
    return name;
  }

  public Subwords subwords() {
    return subwords;
  }

  /** Whether the bundle reads texts of a language, by its code. */
  boolean reads(String language) {
    return languages.contains(language);
  }

  /** The finder of facts about products of a category; empty if no domain covers it. */
  Optional<FactFinder> factFinder(String category) {
    return Domain.of(category, domains)
        .map(domain -> finders.computeIfAbsent(domain.name(), name -> new FactFinder(domain)));
  }
}
