package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCopyModelTest {

  private static final TinyTask TASK = new TinyTask();
  private static final String ODD_NAME = "Zum Grünen 𝕏-Eck ⟦value:near⟧";

  @TempDir private static Path folder;
  private static BundleCopyModel model;

  @BeforeAll
  static void train() throws IOException {
    TASK.write(TASK.train(10), folder);
    model = new BundleCopyModel(Bundle.open(folder));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static WritingTask task(Domain domain, Fact fact) {
    return new WritingTask(domain, List.of(fact), true, 3, 3, 1);
  }

  @Test
  void aNameIsCopiedLetterByLetter() {
    List<Draft> drafts = model.write(task(model.domains().get(0), new Fact("name", ODD_NAME)));

    assertThat(drafts).isNotEmpty();
    assertThat(drafts)
        .allSatisfy(draft -> assertThat(draft.text().replace(ODD_NAME, "")).doesNotContain("⟦"));
    assertThat(drafts).anySatisfy(draft -> assertThat(draft.text()).contains(ODD_NAME));
  }

  @Test
  void draftsComeMostProbableFirst() {
    List<Draft> drafts = model.write(task(model.domains().get(0), new Fact("name", "Zizzi")));

    assertThat(drafts)
        .extracting(Draft::logProbability)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(drafts).allSatisfy(draft -> assertThat(draft.logProbability()).isNotPositive());
  }

  @Test
  void factsFitIfTheModelCanReadThemAtOnce() {
    Domain domain = model.domains().get(0);
    Fact name = new Fact("name", ODD_NAME);

    assertThat(model.fits(domain, List.of(name))).isTrue();
    assertThat(model.fits(domain, Collections.nCopies(6, name))).isFalse();
  }

  @Test
  void aDomainThatTheModelLacksIsRefused() {
    Domain boat = new Domain("boat", List.of(), List.of());

    assertThatThrownBy(() -> model.write(task(boat, new Fact("name", "Zizzi"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("writes about [restaurant], not about boat");
  }

  @Test
  void aFactThatTheDomainLacksIsRefused() {
    Domain domain = model.domains().get(0);

    assertThatThrownBy(() -> model.write(task(domain, new Fact("colour", "red"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour: red");
  }
}
