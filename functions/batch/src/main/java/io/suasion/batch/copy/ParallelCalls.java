package io.suasion.batch.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many things, several at a time. Thread-safe. */
public final class ParallelCalls implements AutoCloseable {
  private final ExecutorService threads;

  /** Does the work for at most this many things at a time. */
  public ParallelCalls(int atOnce) {
    threads = Executors.newFixedThreadPool(atOnce);
  }

  /** Returns the results in the order of the things, once all results are there. */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    List<Callable<R>> tasks = new ArrayList<>();
    things.forEach(thing -> tasks.add(() -> work.apply(thing)));
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("It was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
