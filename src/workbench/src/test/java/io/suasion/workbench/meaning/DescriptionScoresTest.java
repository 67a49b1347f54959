package io.suasion.workbench.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.FactFinder;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.dataset.DataSetReader;
import io.suasion.workbench.dataset.DataSetRow;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How right the facts are that are found in free texts, on texts that people wrote of facts. */
@EnabledIfSystemProperty(named = "suasion.data", matches = ".+")
class DescriptionScoresTest {

  private final Path data = Path.of(System.getProperty("suasion.data", "."));

  @Test
  void factsOfTextsAboutRestaurants() {
    Domain domain = ShippedDomains.named("restaurant");

    assertThat(precision("E2E dev", "e2e/devset.csv", domain, new BracketMeaningReader(domain)))
        .isGreaterThan(.9);
  }

  @Test
  void factsOfTextsAboutGames() {
    Domain domain = ShippedDomains.named("game");

    assertThat(
            precision("ViGGO valid", "viggo/valid.csv", domain, new BracketMeaningReader(domain)))
        .isGreaterThan(.9);
  }

  @Test
  void factsOfTextsAboutLaptops() {
    Domain domain = ShippedDomains.named("laptop");
    String file = "rnnlg/laptop/valid.json";

    assertThat(precision("RNNLG laptop valid", file, domain, new DialogueActReader(domain)))
        .isGreaterThan(.9);
  }

  private double precision(String name, String file, Domain domain, MeaningReader meanings) {
    FactFinder finder = new FactFinder(domain);
    int right = 0;
    int found = 0;
    int asked = 0;
    for (DataSetRow row : DataSetReader.read(data.resolve(file)).rows()) {
      Meaning meaning = meanings.read(row.meaning()).orElse(null);
      if (meaning != null) {
        Set<Fact> gold = new HashSet<>(meaning.facts());
        List<Fact> read = finder.find(row.text()).stream().map(Mention::fact).toList();
        right += (int) read.stream().filter(gold::contains).count();
        found += read.size();
        asked += (int) gold.stream().filter(fact -> !fact.attribute().equals(Brief.NAME)).count();
      }
    }
    double precision = (double) right / found;
    System.out.printf(
        Locale.ROOT,
        "%s: %d facts found, precision %.3f, recall %.3f%n",
        name,
        found,
        precision,
        (double) right / asked);
    return precision;
  }
}
