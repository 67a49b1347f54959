package io.suasion.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Maps a list in several threads; the results keep the order of the list. */
public final class InParallel {

  private InParallel() {}

  /**
   * Applies the function to all items.
   *
   * @param done called once after each item, by any thread
   * @throws RuntimeException the first that the function throws; what has not begun is given up
   */
  public static <T, R> List<R> map(
      List<T> items, int threads, Function<T, R> function, Runnable done)
      throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T item : items) {
        futures.add(
            executor.submit(
                () -> {
                  R result = function.apply(item);
                  done.run();
                  return result;
                }));
      }
      return results(futures);
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> List<R> results(List<Future<R>> futures) throws InterruptedException {
    List<R> results = new ArrayList<>();
    for (Future<R> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(failed.getCause());
      }
    }
    return results;
  }
}
