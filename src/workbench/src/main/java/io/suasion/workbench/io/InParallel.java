package io.suasion.workbench.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps items in several threads. The results come in the order of the items, and only so many items
 * are in memory as keep the threads busy.
 */
public final class InParallel {

  private static final int WAITING_FOR_EACH_THREAD = 16;

  /** Takes the results, in the thread that called. */
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private InParallel() {}

  /**
   * The results of all items of a list.
   *
   * @param done called once after each item, by any thread
   * @throws RuntimeException the first that the function throws; what has not begun is given up
   */
  public static <T, R> List<R> map(
      List<T> items, int threads, Function<T, R> function, Runnable done)
      throws InterruptedException {
    List<R> results = new ArrayList<>();
    Function<T, R> counted =
        item -> {
          R result = function.apply(item);
          done.run();
          return result;
        };
    try {
      mapped(items.iterator(), threads, counted, results::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return results;
  }

  /**
   * Applies the function to all items.
   *
   * @throws RuntimeException the first that the items or the function throw; what has not begun is
   *     given up
   * @throws InterruptedIOException if the calling thread is interrupted
   */
  public static <T, R> void map(
      Iterator<T> items, int threads, Function<T, R> function, Sink<R> sink) throws IOException {
    try {
      mapped(items, threads, function, sink);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("The work was stopped.").initCause(stopped);
    }
  }

  private static <T, R> void mapped(
      Iterator<T> items, int threads, Function<T, R> function, Sink<R> sink)
      throws IOException, InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    Queue<Future<R>> waiting = new ArrayDeque<>();
    try {
      while (items.hasNext()) {
        T item = items.next();
        waiting.add(executor.submit(() -> function.apply(item)));
        if (waiting.size() == threads * WAITING_FOR_EACH_THREAD) {
          sink.accept(result(waiting.remove()));
        }
      }
      for (Future<R> future : waiting) {
        sink.accept(result(future));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
