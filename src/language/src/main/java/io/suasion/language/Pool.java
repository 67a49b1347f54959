package io.suasion.language;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends tools that only one thread may use at a time; there are never more than threads. */
final class Pool<T> {

  private final Queue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  <R> R use(Function<T, R> work) {
    T tool = idle.poll();
    if (tool == null) {
      tool = maker.get();
    }
    // After a failure the tool is not given back: its state is unknown.
    R result = work.apply(tool);
    idle.offer(tool);
    return result;
  }
}
