package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.Optional;

/**
 * Words of a text that have one source.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last one
 * @param fact that they tell, or whose value is misbound; empty of all else
 */
public record Stretch(int start, int end, AccountedBy by, Optional<Fact> fact) {}
