package io.suasion.lambda;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** One event on its way through one instance. */
record Invocation(String id, byte[] event, Instant deadline, CompletableFuture<Outcome> outcome) {}
