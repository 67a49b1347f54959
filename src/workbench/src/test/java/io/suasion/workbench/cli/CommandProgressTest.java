package io.suasion.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandProgressTest {

  private final StringWriter told = new StringWriter();

  @Test
  void withoutATerminalEachTenthIsALine() {
    try (CommandProgress progress = CommandProgress.of(new PrintWriter(told), "writing", 15)) {
      for (int step = 0; step < 15; step++) {
        progress.step();
      }
    }

    assertThat(told.toString().lines())
        .containsExactly(
            "writing 10 %",
            "writing 20 %",
            "writing 30 %",
            "writing 40 %",
            "writing 50 %",
            "writing 60 %",
            "writing 70 %",
            "writing 80 %",
            "writing 90 %",
            "writing 100 %");
  }

  @Test
  void ofOneLongStepOnlyTheEndIsTold() {
    try (CommandProgress progress = CommandProgress.of(new PrintWriter(told), "fitting", 1)) {
      progress.step();
    }

    assertThat(told.toString().lines()).containsExactly("fitting 100 %");
  }

  @Test
  void whatStandsBesideTheProgressIsToldWithIt() {
    try (CommandProgress progress = CommandProgress.of(new PrintWriter(told), "training", 100)) {
      progress.tell("loss 1.2");
      progress.stepTo(50);
    }

    assertThat(told.toString().lines()).containsExactly("training 50 %, loss 1.2");
  }

  @Test
  void anEmptyFileHasNoProgress() {
    try (CommandProgress progress = CommandProgress.ofBytes(new PrintWriter(told), "reading", 0)) {
      progress.stepTo(0);
    }

    assertThat(told.toString()).isEmpty();
  }

  @Test
  void aTerminalGetsABarThatIsDrawnOverAndEndsItsLine() {
    try (CommandProgress progress = CommandProgress.of(new TerminalWriter(told), "writing", 15)) {
      progress.stepTo(15);
    }

    assertThat(told.toString()).startsWith("\rwriting").contains("15/15").endsWith("\n");
  }
}
