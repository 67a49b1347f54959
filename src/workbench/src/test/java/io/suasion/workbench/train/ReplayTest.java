package io.suasion.workbench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ReplayTest {

  @Test
  void theShareIsThatOfOldRows() {
    assertThat(Replay.mix(List.of("a", "b", "c"), List.of("x", "y", "z"), .25, 1))
        .hasSize(4)
        .startsWith("a", "b", "c");
    assertThat(Replay.mix(List.of("a"), List.of("x"), 0, 1)).containsExactly("a");
  }

  @Property(tries = 100)
  void allNewRowsAreLearnedAndNoOldOneTwice(
      @ForAll @Size(max = 20) List<Integer> fresh,
      @ForAll @Size(max = 20) @UniqueElements List<String> old,
      @ForAll @DoubleRange(min = 0, max = .99) double share) {
    List<Object> mixed = Replay.mix(List.copyOf(fresh), List.copyOf(old), share, 1);

    assertThat(mixed.subList(0, fresh.size())).isEqualTo(fresh);
    assertThat(mixed.subList(fresh.size(), mixed.size())).doesNotHaveDuplicates().isSubsetOf(old);
  }
}
