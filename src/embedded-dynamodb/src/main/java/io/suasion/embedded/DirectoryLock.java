package io.suasion.embedded;

import java.io.IOException;
import java.io.Serial;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps a folder to one database, because SQLite files must not be shared. The operating system
 * frees the lock when its holder dies, so a successor only waits until an orphan has ended.
 */
final class DirectoryLock {
  private static final long PAUSE_MILLIS = 50;

  private DirectoryLock() {}

  /**
   * Holds the folder until this process ends; waits at most {@code patience} for another holder.
   */
  @SuppressWarnings("resource") // Closing the channel would free the lock.
  static void acquire(Path directory, Duration patience)
      throws IOException, InterruptedException, HeldException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long deadline = System.nanoTime() + patience.toNanos();
    FileLock lock = channel.tryLock();
    while (lock == null) {
      if (System.nanoTime() > deadline) {
        throw new HeldException(directory);
      }
      Thread.sleep(PAUSE_MILLIS);
      lock = channel.tryLock();
    }
  }

  static final class HeldException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    HeldException(Path directory) {
      super(
          "Another running Suasion uses the database in "
              + directory
              + ". Stop it, or set suasion.dynamodb.directory to another folder.");
    }
  }
}
