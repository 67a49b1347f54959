package io.suasion.copywriting.bank;

import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.text.Template;
import java.util.Set;

/**
 * A headline or a call to action that is no benefit of one fact.
 *
 * @param motives that it speaks to; empty for any
 * @param families of products that it is for; empty for all
 * @param needs what has to be there: {@code offer}, {@code code}, {@code ends}, {@code
 *     free_in_offer}, {@code because} (what the reader did), or canonical attributes, the first of
 *     which fills its gaps
 */
public record Opening(
    Part part,
    Principle principle,
    Set<Motive> motives,
    Set<Tone> tones,
    Set<Channel> channels,
    Set<String> families,
    Set<String> needs,
    Template text) {

  public Opening {
    motives = Set.copyOf(motives);
    tones = Set.copyOf(tones);
    channels = Set.copyOf(channels);
    families = Set.copyOf(families);
    needs = Set.copyOf(needs);
  }
}
