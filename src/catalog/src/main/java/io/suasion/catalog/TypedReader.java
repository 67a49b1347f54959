package io.suasion.catalog;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.clean.Cell;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.value.Dimension;
import io.suasion.catalog.value.Unit;
import io.suasion.catalog.value.Value;
import io.suasion.catalog.value.ValueReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values by the type of their attribute. Thread-safe. */
final class TypedReader {

  private static final Pattern COUNTS =
      Pattern.compile(
          "(?i)(?:number|no\\.?|num|nr|count|qty|quantity|amount) of .*|(?:num|no|number|total) .*|.* (?:count|qty|quantity)|.*[\\p{L}&&[^sui]]s(?: per .*)?|.*数量?|.*人数|.*个数");
  private static final Pattern CHOICES =
      Pattern.compile(
          "(?i)(?:.* )?(?:colou?rs?|sizes?|flavou?rs?|scents?|shades?|variants?|options?)|.*(?:颜色|尺码|口味|款式|色号|香型)");
  private static final Pattern LACK = Pattern.compile("无|没有");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(?:.* )?\\w*(?:able|ible|proof|friendly|resistant|free|tight|compatible|included|allowed|welcome|permitted"
              + "|accepted|required|needed|supported|charging|wireless|cordless|safe|ready|vegan|vegetarian|organic|handmade"
              + "|of a kind|seating|monitoring|recycled|adjustable|rechargeable|foldable|lined|padded|insulated|heated|electric|automatic|assembled)"
              + "|(?:can|with|supports|includes|allows|accepts|contains) .*|(?:可|能|支持|含|带|防|免|无).+");
  private static final Pattern CURRENCY = Pattern.compile("\\p{Upper}{3}");

  /** Length by width. It says how large a product is; it is no choice of sizes. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)?\\s*[x×*]\\s*\\d+(?:[.,]\\d+)?.*?(?:mm|cm|m|in|\"|厘米|毫米|米)");

  /** A number, or several numbers of one unit, and the words behind them. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<number>(?:up to |about |≈|~|<|>)?\\d[\\d.,]*(?:\\s?(?:[-–x×]|to)\\s?\\d[\\d.,]*){0,3})(?<!,)"
              + "(?<plus>\\+?)(?<rest>(?:\\s*[,;(（].*)?)");

  private static final Pattern TIMES = Pattern.compile("\\d\\s?[x×]");
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  private final ValueReader values;

  TypedReader(ValueReader values) {
    this.values = values;
  }

  /** The words of the shop, with the unit from the attribute's name behind the number. */
  String withUnitOf(AttributeName name, String text) {
    Matcher measure = MEASURE.matcher(text.strip());
    if (!measure.matches()) {
      return text;
    }
    String rest = measure.group("plus") + measure.group("rest");
    boolean alone = rest.isEmpty() && !TIMES.matcher(measure.group("number")).find();
    return alone
        ? text
        : unit(name)
            .map(unit -> measure.group("number") + " " + shown(name.hint(), unit) + rest)
            .orElse(text);
  }

  /**
   * The value read by the type of its attribute; where the type does not fit, read by its looks.
   */
  Value read(Attribute attribute, AttributeName name, Cell cell) {
    Optional<Unit> named = unit(name);
    Value value =
        switch (attribute.type()) {
          case QUANTITY -> quantity(cell, attribute.dimension().orElse(Dimension.ANY), named);
          case COUNT -> values.count(cell);
          case MONEY -> values.money(cell);
          case LIST -> values.listed(cell);
          case CHOICE -> values.choice(cell);
          case FLAG -> values.flag(cell);
          case RATING -> values.rating(cell);
          case DATE, TIME -> values.moment(cell);
          case CODE -> values.code(cell);
          case TEXT -> looks(name, cell, named);
        };
    return withUnit(value, name, named);
  }

  /**
   * The quantity, with the unit from the attribute's name only where it fits the dimension: watts
   * are no torque.
   */
  private Value quantity(Cell cell, Dimension dimension, Optional<Unit> named) {
    return values.quantity(
        cell, dimension, named.filter(unit -> dimension.takes(unit.dimension())));
  }

  /** The value of an attribute that only the shop knows. */
  Value unknown(AttributeName name, Cell cell) {
    Optional<Unit> named = unit(name);
    return withUnit(looks(name, cell, named), name, named);
  }

  private Value looks(AttributeName name, Cell cell, Optional<Unit> named) {
    boolean counts = COUNTS.matcher(name.words()).matches();
    boolean asks =
        name.asks() || LACK.matcher(cell.text()).matches() || ASKS.matcher(name.words()).matches();
    if (CHOICES.matcher(name.words()).matches()) {
      return values.choice(cell);
    }
    return values.any(cell, named, asks, counts && named.isEmpty());
  }

  boolean isFlag(Cell cell) {
    return values.flag(cell) instanceof Value.Flag;
  }

  /** Whether the value is what attributes of this type have. */
  static boolean fits(Value value, AttributeType type) {
    return switch (type) {
      case QUANTITY ->
          value instanceof Value.Quantity q
              ? q.unit().isPresent()
              : value instanceof Value.Range
                  || value instanceof Value.Choice
                  || MEASURED.matcher(value.text()).matches();
      case COUNT ->
          value instanceof Value.Count
              || (value instanceof Value.Range r && WHOLE.matcher(r.from()).matches());
      case MONEY -> value instanceof Value.Money;
      case LIST -> value instanceof Value.Items || value instanceof Value.Text;
      case CHOICE ->
          !MEASURED.matcher(value.text()).matches()
              && (value instanceof Value.Choice
                  || value instanceof Value.Range
                  || value instanceof Value.Text);
      case FLAG -> value instanceof Value.Flag;
      case RATING -> value instanceof Value.Rating;
      case DATE, TIME -> value instanceof Value.Moment;
      case CODE -> true;
      case TEXT -> !(value instanceof Value.Flag);
    };
  }

  private Optional<Unit> unit(AttributeName name) {
    return name.hint().isEmpty()
        ? Optional.empty()
        : values.unit(name.hint()).or(() -> values.unit(name.hint().toUpperCase(Locale.ROOT)));
  }

  /** The value with the unit that stands in its attribute's name. */
  private static Value withUnit(Value value, AttributeName name, Optional<Unit> named) {
    if (value instanceof Value.Money price && price.currency().isEmpty()) {
      return withCurrency(price, name.hint());
    }
    if (named.isEmpty() || name.isToldBy(value.text())) {
      return value;
    }
    String told = value.text() + " " + shown(name.hint(), named.get());
    if (value instanceof Value.Quantity quantity
        && !quantity.text().matches(".*[\\p{L}%°\"'″′]$")) {
      return new Value.Quantity(told, quantity.number(), quantity.unit());
    }
    if (value instanceof Value.Range range && !range.text().matches(".*[\\p{L}%°\"'″′)）]$")) {
      return new Value.Range(told, range.from(), range.to(), range.unit());
    }
    return value;
  }

  /**
   * The unit as a text shows it: a symbol in its own spelling (mAh), a word as the shop wrote it
   * (years).
   */
  private static String shown(String hint, Unit unit) {
    return hint.equalsIgnoreCase(unit.symbol()) ? unit.symbol() : hint;
  }

  private static Value withCurrency(Value.Money price, String code) {
    return CURRENCY.matcher(code).matches()
        ? new Value.Money(
            price.text() + " " + code,
            price.amounts(),
            Optional.of(code),
            price.form(),
            price.per())
        : price;
  }
}
