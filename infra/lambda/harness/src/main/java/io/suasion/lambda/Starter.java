package io.suasion.lambda;

import java.io.IOException;

/** Starts a process anew each time. */
interface Starter {

  /** From its start to its first answer, in milliseconds; the process is ended then. */
  long firstAnswerMillis() throws IOException, InterruptedException;
}
