package io.suasion.workbench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Mixes new rows with old ones, so that a model that learns the new does not forget the old. */
public final class Replay {

  private Replay() {}

  /**
   * All new rows and as many old ones, drawn at random, as make up the share; all old rows if they
   * are fewer.
   *
   * @param share of old rows among all, from 0 to less than 1
   */
  public static <T> List<T> mix(List<T> fresh, List<T> old, double share, long seed) {
    long wanted = Math.round(fresh.size() * share / (1 - share));
    List<T> drawn = new ArrayList<>(old);
    Collections.shuffle(drawn, new Random(seed));
    List<T> mixed = new ArrayList<>(fresh);
    mixed.addAll(drawn.subList(0, (int) Math.min(wanted, drawn.size())));
    return mixed;
  }
}
