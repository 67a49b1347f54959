package io.suasion.workbench.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

  private final Completion completion = new Completion();

  @Test
  void valuesThatTheTextDoesNotSayAreAddedEachOnce() {
    List<Fact> facts =
        List.of(
            new Fact("类型", "上衣"),
            new Fact("图案", "条纹"),
            new Fact("图案", "线条"),
            new Fact("图案", "复古"),
            new Fact("风格", "复古"));

    assertThat(completion.complete("条纹的衬衫。", facts)).isEqualTo("条纹的衬衫。它是一款上衣，饰有线条、复古图案。");
  }

  @Test
  void aTextThatSaysAllStaysAsItIs() {
    assertThat(completion.complete("条纹的上衣。", List.of(new Fact("图案", "条纹")))).isEqualTo("条纹的上衣。");
  }
}
