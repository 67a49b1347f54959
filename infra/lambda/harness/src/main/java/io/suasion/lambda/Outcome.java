package io.suasion.lambda;

/** What became of an event. */
public sealed interface Outcome {

  /** The function's answer, as it gave it. */
  record Answered(byte[] body) implements Outcome {}

  /** The handler threw, or could not be made. */
  record Failed(String error) implements Outcome {}

  /** No answer within the function's timeout; its process has been killed. */
  record TimedOut() implements Outcome {}

  /** The process ended without an answer. */
  record Died(int exitCode) implements Outcome {}

  /** As many instances as are allowed are busy. */
  record Throttled() implements Outcome {}
}
