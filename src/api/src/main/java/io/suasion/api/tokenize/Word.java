package io.suasion.api.tokenize;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A word or punctuation mark of a text.
 *
 * @param start first Unicode code point
 * @param end code point after the last one
 * @param pos part of speech of Universal Dependencies; null unless asked for
 * @param lemma the form that a dictionary lists; null unless asked for
 * @param stopWord whether it says little by itself; null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Word(
    String text,
    int start,
    int end,
    String pos,
    String lemma,
    @JsonProperty("stop_word") Boolean stopWord) {}
