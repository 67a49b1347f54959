package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;

/** A benefit of a fact, in words beside the sentence that tells the fact. */
record Woven(Fact fact, Passage words) {}
