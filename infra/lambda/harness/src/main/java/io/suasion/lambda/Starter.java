package io.suasion.lambda;

import java.io.IOException;

/** Starts a process anew each time. */
interface Starter {

  /**
   * The time from the start of the process to its first answer, in milliseconds. The process then
   * ends.
   */
  long firstAnswerMillis() throws IOException, InterruptedException;
}
