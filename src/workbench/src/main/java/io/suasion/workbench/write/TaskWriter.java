package io.suasion.workbench.write;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;

/** Writes what an input asks for. Thread-safe. */
interface TaskWriter {

  List<Domain> domains();

  /** The texts of a meaning, the best first; none if it cannot write any. */
  List<String> texts(Meaning meaning);

  /** The texts of a brief, the best first. */
  List<String> texts(Brief brief);
}
