package io.suasion.tags.intake;

import io.suasion.api.constraint.PlainText;
import io.suasion.api.tags.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What one item of a request says, in whichever form it came; it has one result. */
sealed interface Message {

  /** The id by which the sender knows the item; null if it has none. */
  String id();

  /**
   * A reader did something.
   *
   * @param events of one reader, one or more; an order has one for each product
   * @param leftOut names of what the item said besides
   */
  record Acted(String id, List<Event> events, List<String> leftOut) implements Message {}

  /**
   * The sender says who a reader is.
   *
   * @param leftOut names of traits that are not taken
   */
  record Described(
      String id,
      @NotBlank @PlainText @Size(max = 200) String profile,
      @NotNull Instant time,
      Map<String, @PlainText String> traits,
      List<String> leftOut)
      implements Message {}

  /** Two names turned out to be of one reader. */
  record Merged(
      String id,
      @NotBlank @PlainText @Size(max = 200) String from,
      @NotBlank @PlainText @Size(max = 200) String to)
      implements Message {}

  /** A reader wants to be forgotten. */
  record Forgotten(String id, @NotBlank @PlainText @Size(max = 200) String profile)
      implements Message {}

  /** Nothing is wrong with the item, but it does not count; the detail says why. */
  record Ignored(String id, String detail) implements Message {}

  /** Something is wrong with the item; the detail says what to change. */
  record Refused(String id, String detail) implements Message {}
}
