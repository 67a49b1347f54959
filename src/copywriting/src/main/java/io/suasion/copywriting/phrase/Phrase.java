package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.text.Template;
import java.util.Set;

/**
 * A headline or a call to action.
 *
 * @param kinds of products that it suits; empty for all
 * @param template whose gaps are the facts that it needs
 */
public record Phrase(
    Part part,
    Principle principle,
    Set<Tone> tones,
    Set<Channel> channels,
    Set<String> kinds,
    Template template) {

  public Phrase {
    tones = Set.copyOf(tones);
    channels = Set.copyOf(channels);
    kinds = Set.copyOf(kinds);
  }
}
