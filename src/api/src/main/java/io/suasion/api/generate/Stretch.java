package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Words for which one thing accounts, or nothing does.
 *
 * @param part null for a text that was sent as a whole
 * @param start first Unicode code point in the text or part
 * @param end code point after the last one
 * @param attribute null unless the words tell a fact, or hold its value in the words of another
 * @param value null where the attribute is
 */
public record Stretch(
    @JsonInclude(JsonInclude.Include.NON_NULL) TextPart part,
    int start,
    int end,
    String words,
    AccountedBy by,
    @JsonInclude(JsonInclude.Include.NON_NULL) String attribute,
    @JsonInclude(JsonInclude.Include.NON_NULL) String value) {}
