package io.suasion.workbench.audit;

/**
 * A text with an error that was put in.
 *
 * @param what of it was put in or changed, for people
 */
record Planted(ErrorKind kind, String text, String what) {}
