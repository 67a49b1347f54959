package io.suasion.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A deployed function: events go to an idle instance, or to a new one. An instance that failed to
 * answer is not used again. Thread-safe.
 */
public final class LambdaFunction implements AutoCloseable {
  private final FunctionSettings settings;
  private final Path log;
  private final Semaphore allowed;
  private final BlockingDeque<Instance> idle = new LinkedBlockingDeque<>();
  private final Set<Instance> instances = ConcurrentHashMap.newKeySet();
  private final AtomicInteger coldStarts = new AtomicInteger();

  /** A function without instances; the first event starts one. */
  public LambdaFunction(FunctionSettings settings) {
    this.settings = settings;
    this.allowed = new Semaphore(settings.concurrency());
    this.log = settings.task().resolveSibling(settings.name() + ".log");
  }

  /** Sends an event and waits for the outcome. */
  public Outcome invoke(byte[] event) {
    if (!allowed.tryAcquire()) {
      return new Outcome.Throttled();
    }
    try {
      Instance warm = idle();
      return warm == null ? cold(event) : use(warm, event);
    } finally {
      allowed.release();
    }
  }

  /** How many instances were started. */
  public int coldStarts() {
    return coldStarts.get();
  }

  /** The output of all instances so far. */
  public String log() throws IOException {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** Kills the instances that wait for an event, as when a machine is lost. */
  public void killIdle() {
    idle.forEach(Instance::close);
  }

  /** Lets every idle instance end by itself. */
  public void stop() throws InterruptedException {
    for (Instance instance : instances) {
      instance.stop();
    }
  }

  @Override
  public void close() {
    instances.forEach(Instance::close);
  }

  private Instance idle() {
    Instance instance = idle.pollFirst();
    while (instance != null && !instance.isAlive()) {
      drop(instance);
      instance = idle.pollFirst();
    }
    return instance;
  }

  private Outcome cold(byte[] event) {
    coldStarts.incrementAndGet();
    try {
      Instance instance = Instance.start(settings, log);
      instances.add(instance);
      Optional<Outcome> broken = instance.startUp();
      if (broken.isPresent()) {
        drop(instance);
        return broken.get();
      }
      return use(instance, event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome use(Instance instance, byte[] event) {
    Outcome outcome = instance.invoke(event);
    if (instance.isAlive() && !(outcome instanceof Outcome.TimedOut)) {
      idle.addFirst(instance);
    } else {
      drop(instance);
    }
    return outcome;
  }

  private void drop(Instance instance) {
    instance.close();
    instances.remove(instance);
  }
}
