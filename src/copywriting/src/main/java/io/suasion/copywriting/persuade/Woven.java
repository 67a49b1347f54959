package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;

/** What a fact does for the reader, as words that stand beside the sentence that tells it. */
record Woven(Fact fact, Passage words) {}
