package io.suasion.lambda;

/** The result of an event. */
public sealed interface Outcome {

  /** The function's answer, as it gave it. */
  record Answered(byte[] body) implements Outcome {}

  /** The handler threw, or could not be made. */
  record Failed(String error) implements Outcome {}

  /** No answer within the function's timeout; its process has been killed. */
  record TimedOut() implements Outcome {}

  /** The process ended without an answer. */
  record Died(int exitCode) implements Outcome {}

  /** All instances that the function may have are busy. */
  record Throttled() implements Outcome {}
}
