package io.suasion.generate.writing;

import io.suasion.web.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets in as many requests at a time as the machine can work on. Thread-safe. */
public final class Admission {

  private final Semaphore places;
  private final Duration retryAfter;

  public Admission(int places, Duration retryAfter) {
    this.places = new Semaphore(places);
    this.retryAfter = retryAfter;
  }

  /**
   * Does the work at once.
   *
   * @throws ProblemException 503 if all places are taken
   */
  public <T> T admit(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw ProblemException.overload(
          "All places are taken at the moment; send the request again later.", retryAfter);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** 503: something that the work needs is not there. */
  public ProblemException unavailable(String detail) {
    return ProblemException.overload(detail, retryAfter);
  }
}
