package io.suasion.tags.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets the writers of one profile in one after another, so that writers of one process do not
 * disturb each other. Conditions and repeated attempts take care of other processes.
 */
final class ProfileLocks {
  private static final int STRIPES = 64;

  private final Lock[] stripes =
      IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

  <T> T locked(String profile, Supplier<T> write) {
    Lock lock = stripes[Math.floorMod(profile.hashCode(), STRIPES)];
    lock.lock();
    try {
      return write.get();
    } finally {
      lock.unlock();
    }
  }
}
