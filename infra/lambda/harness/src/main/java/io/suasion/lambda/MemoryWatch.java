package io.suasion.lambda;

import java.io.IOException;

/** Kills a process that uses more memory than its function has, as Lambda does. */
final class MemoryWatch {
  private static final long LOOK_EVERY_MILLIS = 50;

  private MemoryWatch() {}

  static void over(Process process, int limitMb) {
    Thread thread = new Thread(() -> watch(process, limitMb * 1024L), "lambda-memory-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private static void watch(Process process, long limitKb) {
    try {
      while (process.isAlive()) {
        if (Instance.peakKilobytes(process.pid()) > limitKb) {
          process.destroyForcibly();
        }
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (IOException e) {
      return; // It has ended in between.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
