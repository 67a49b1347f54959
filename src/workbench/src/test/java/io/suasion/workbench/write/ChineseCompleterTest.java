package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.Draft;
import io.suasion.workbench.meaning.ShippedDomains;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseCompleterTest {

  private static final Domain FASHION = ShippedDomains.named("fashion");

  private final Checker checker = new Checker();

  @Test
  void valuesThatTheDraftDoesNotTellAreAddedEachOnce() {
    ChineseCompleter.Completed completed =
        complete(
            "条纹的上衣。",
            new Fact("类型", "上衣"),
            new Fact("图案", "条纹"),
            new Fact("图案", "线条"),
            new Fact("图案", "复古"),
            new Fact("风格", "复古"));

    assertThat(completed.text()).isEqualTo("条纹的上衣。它的风格是复古，饰有线条图案。");
    assertThat(completed.added()).isEqualTo(2);
    assertThat(completed.reworded()).isZero();
  }

  @Test
  void aValueThatIsToldInOtherWordsIsNotToldAgain() {
    ChineseCompleter.Completed completed =
        complete("条纹的衬衫。", new Fact("类型", "上衣"), new Fact("图案", "条纹"));

    assertThat(completed).isEqualTo(new ChineseCompleter.Completed("条纹的衬衫。", 0, 1));
  }

  @Test
  void aDraftThatTellsAllStaysAsItIs() {
    ChineseCompleter.Completed completed = complete("条纹的上衣。", new Fact("图案", "条纹"));

    assertThat(completed).isEqualTo(new ChineseCompleter.Completed("条纹的上衣。", 0, 0));
  }

  private ChineseCompleter.Completed complete(String draft, Fact... given) {
    List<Fact> facts = FASHION.joined(List.of(given));
    Candidate candidate =
        checker.rank(Checklist.of(FASHION, facts), List.of(new Draft(draft, -1))).get(0);
    return new ChineseCompleter(checker).complete(FASHION, candidate, facts);
  }
}
