package io.suasion.workbench.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.DomainReader;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.ShippedDomains;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DomainMergeTest {

  private static final List<Domain> SHIPPED = ShippedDomains.read();

  @Property(tries = 30)
  void knownDomainsStayAsTheyAre(@ForAll("domains") List<Domain> known) {
    assertThat(DomainMerge.merge(known, known)).isEqualTo(known);
    assertThat(DomainMerge.merge(known, List.of())).isEqualTo(known);
    assertThat(DomainMerge.merge(List.of(), known)).isEqualTo(known);
  }

  @Provide
  Arbitrary<List<Domain>> domains() {
    return Arbitraries.of(SHIPPED).list().uniqueElements();
  }

  @Test
  void shippedDomainsSurviveTheirFile() throws IOException {
    byte[] written = DomainFile.write(SHIPPED).getBytes(StandardCharsets.UTF_8);

    assertThat(new DomainReader().read(new ByteArrayInputStream(written))).isEqualTo(SHIPPED);
  }

  @Test
  void aKnownDomainLearnsValuesWordingsAndSlots() {
    Domain known = lamp(closed("shade", Map.of("red", List.of("red"))));
    Domain added =
        lamp(
            closed("shade", Map.of("red", List.of("scarlet"), "white", List.of("white"))),
            new Slot("height", List.of(), Slot.Kind.OPEN, Map.of()));

    Domain merged = DomainMerge.merge(List.of(known), List.of(added)).get(0);

    assertThat(merged.slots()).extracting(Slot::attribute).containsExactly("shade", "height");
    assertThat(merged.slots().get(0).expressions())
        .isEqualTo(Map.of("red", List.of("red", "scarlet"), "white", List.of("white")));
  }

  @Test
  void aSlotThatIsToldInTwoWaysIsRefused() {
    Domain known = lamp(closed("shade", Map.of("red", List.of("red"))));
    Domain added = lamp(new Slot("shade", List.of(), Slot.Kind.OPEN, Map.of()));

    assertThatThrownBy(() -> DomainMerge.merge(List.of(known), List.of(added)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("shade of the domain lamp is CLOSED in the bundle and OPEN");
  }

  private static Domain lamp(Slot... slots) {
    return new Domain("lamp", List.of("lamp"), List.of(slots));
  }

  private static Slot closed(String attribute, Map<String, List<String>> expressions) {
    return new Slot(attribute, List.of(), Slot.Kind.CLOSED, expressions);
  }
}
