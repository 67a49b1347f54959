package io.suasion.generate;

import io.quarkus.runtime.StartupEvent;
import io.suasion.catalog.Catalog;
import io.suasion.catalog.OfferReader;
import io.suasion.catalog.TokenPolicy;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.copywriting.account.WordChecks;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.understand.BriefReader;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.generate.config.GenerateConfig;
import io.suasion.generate.writing.Admission;
import io.suasion.generate.writing.Briefs;
import io.suasion.generate.writing.Models;
import io.suasion.generate.writing.WarmUp;
import io.suasion.language.Language;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Puts the library and its models together. */
class GenerateBeans {

  private static final Logger LOG = Logger.getLogger(GenerateBeans.class);

  @Produces
  @Singleton
  Models models(GenerateConfig config) {
    return Models.load(config.bundles());
  }

  void close(@Disposes Models models) {
    models.close();
  }

  @Produces
  @Singleton
  Copywriter copywriter(Models models, GenerateConfig config) {
    Effort effort = new Effort(config.beams(), config.samples());
    return new Copywriter(models.all(), effort, language -> bank(language, config));
  }

  private static CopyBank bank(Language language, GenerateConfig config) {
    CopyBank bank =
        config
            .bank()
            .map(folder -> CopyBank.with(folder, language))
            .orElseGet(() -> CopyBank.shipped(language));
    return config.benefits() ? bank : bank.withoutBenefits();
  }

  @Produces
  @Singleton
  Briefs briefs(GenerateConfig config) {
    Ontology ontology = config.attributes().map(Ontology::with).orElseGet(Ontology::shipped);
    TokenPolicy tokens = config.templateTokens();
    return new Briefs(
        new BriefReader(
            new Catalog(ontology, tokens), new OfferReader(InstantSource.system(), tokens)),
        config);
  }

  @Produces
  @Singleton
  WordChecks checks(Copywriter copywriter) {
    return copywriter.checks();
  }

  @Produces
  @Singleton
  Admission admission(GenerateConfig config) {
    return new Admission(config.maxConcurrent(), config.retryAfter());
  }

  /**
   * Warms up, because the first request would otherwise pay for what is compiled and built on first
   * use.
   */
  void start(@Observes StartupEvent event, Models models, Copywriter copywriter, Briefs briefs) {
    models.problems().forEach(LOG::warn);
    WarmUp.run(models.all(), copywriter, briefs);
  }
}
