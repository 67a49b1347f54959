package io.suasion.language;

/** The analyzers that all tests share, because their models take a second to load. */
final class Analyzers {

  static final TextAnalyzers SHARED = new TextAnalyzers();

  private Analyzers() {}
}
