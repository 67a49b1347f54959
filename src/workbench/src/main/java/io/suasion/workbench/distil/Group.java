package io.suasion.workbench.distil;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.MeaningDecoder;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.copywriting.model.Verbosity;
import io.suasion.workbench.dataset.PreparedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All rows of one meaning, whatever the order of its facts.
 *
 * @param source as a model is asked: free order, medium length
 * @param facts with words that stand in for copied values
 */
record Group(Domain domain, String source, List<Fact> facts, List<PreparedRow> rows) {

  static List<Group> of(List<PreparedRow> rows, Map<String, Domain> domains) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (PreparedRow row : rows) {
      Domain domain = domains.get(row.domain());
      List<Fact> facts = new MeaningDecoder(domain).facts(row.source());
      String source =
          new MeaningEncoder(domain)
              .source(facts, false, Verbosity.MEDIUM, MeaningDecoder::isStandIn);
      groups
          .computeIfAbsent(source, key -> new Group(domain, key, facts, new ArrayList<>()))
          .rows()
          .add(row);
    }
    return List.copyOf(groups.values());
  }

  /** The rows of which the source asks for an order or for another length. */
  Stream<PreparedRow> askedOtherwise() {
    return rows.stream().filter(row -> !row.source().equals(source));
  }

  List<String> targets() {
    return rows.stream().map(PreparedRow::target).distinct().toList();
  }

  /** A text as a reader would see it, were the stand-ins values. */
  String filled(String target) {
    return MeaningEncoder.relexicalise(target, facts);
  }

  PreparedRow teaching(String target) {
    return new PreparedRow(domain.name(), rows.get(0).set(), source, target);
  }
}
