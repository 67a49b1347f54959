package io.suasion.catalog.value;

import java.util.List;
import java.util.Optional;

/** The value of an attribute. Numbers are as they were written, digit by digit. */
public sealed interface Value {

  /** As it was written, without markup, padding and other people's unit marks in the attribute. */
  String text();

  /**
   * A number with its unit.
   *
   * @param unit empty where none is given
   */
  record Quantity(String text, String number, Optional<Unit> unit) implements Value {}

  /** A number of things. */
  record Count(String text, String number) implements Value {}

  /**
   * A price.
   *
   * @param amounts one, or two of a range
   * @param currency ISO 4217, or the sign where that may be several; empty where none is given
   * @param per for what it is asked: {@code user/month}
   */
  record Money(
      String text,
      List<String> amounts,
      Optional<String> currency,
      PriceForm form,
      Optional<String> per)
      implements Value {

    public Money {
      amounts = List.copyOf(amounts);
    }
  }

  /** A range of numbers, or of sizes. */
  record Range(String text, String from, String to, Optional<Unit> unit) implements Value {}

  /** Things that are all true. */
  record Items(String text, List<String> items) implements Value {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** Things of which a buyer gets one. */
  record Choice(String text, List<String> options) implements Value {

    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * Yes or no.
   *
   * @param detail what is said besides: {@code up to 14 inches}; mostly empty
   */
  record Flag(String text, boolean yes, String detail) implements Value {}

  /**
   * A score that people gave.
   *
   * @param scale the best score there is; empty where that is not said
   */
  record Rating(String text, String score, Optional<String> scale) implements Value {}

  /** A day, a time of day, or both. */
  record Moment(String text) implements Value {}

  /** Letters and digits, told letter by letter. */
  record Code(String text) implements Value {}

  /** Words. */
  record Text(String text) implements Value {}
}
