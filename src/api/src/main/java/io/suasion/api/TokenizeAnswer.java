package io.suasion.api;

import java.util.List;

/** A text cut up. */
public record TokenizeAnswer(
    IdentifiedLanguage language,
    List<TextSpan> sentences,
    List<TextSpan> words,
    List<Keyword> keywords) {}
