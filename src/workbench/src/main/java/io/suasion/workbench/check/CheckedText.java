package io.suasion.workbench.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.Stretch;
import java.util.List;
import java.util.Locale;

/**
 * A text that was checked.
 *
 * @param name of the product
 * @param missing facts of the brief that it does not tell
 */
record CheckedText(String name, Account account, List<Fact> missing) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  CheckedText {
    missing = List.copyOf(missing);
  }

  /** A line of JSON; offsets count UTF-16 units. */
  String json() {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("name", name).put("text", account.text()).put("true", account.isTrue());
    ArrayNode stretches = line.putArray("stretches");
    account.stretches().forEach(stretch -> add(stretch, stretches.addObject()));
    ArrayNode untold = line.putArray("missing");
    missing.forEach(
        fact -> untold.addObject().put("attribute", fact.attribute()).put("value", fact.value()));
    return line.toString();
  }

  private void add(Stretch stretch, ObjectNode node) {
    node.put("start", stretch.start())
        .put("end", stretch.end())
        .put("words", account.words(stretch))
        .put("by", stretch.by().name().toLowerCase(Locale.ROOT));
    stretch
        .fact()
        .ifPresent(fact -> node.put("attribute", fact.attribute()).put("value", fact.value()));
  }
}
