package io.suasion.workbench.evaluate;

import io.suasion.copywriting.align.Alignment;
import io.suasion.workbench.meaning.Meaning;

/** An output read back into the facts of its meaning. */
public record Judged(Meaning meaning, String output, Alignment alignment) {}
