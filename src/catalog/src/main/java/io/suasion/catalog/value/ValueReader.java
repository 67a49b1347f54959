package io.suasion.catalog.value;

import io.suasion.catalog.clean.Cell;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.value.ItemSplitter.Expected;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values, with what is known of their attribute or by their looks alone. Thread-safe. */
public final class ValueReader {

  private static final Pattern COUNT =
      Pattern.compile("(?<number>\\d{1,3}(?:[ ,.]\\d{3})+|\\d+|\\d+(?:\\.\\d+)?[万亿])\\+?");

  /** Separators of items. A slash before 100 ml is none: an amount in 100 ml is one value. */
  private static final Pattern COMMAS =
      Pattern.compile("\\s*(?:[|;、]|/(?!\\s*100\\s?(?:g|ml|克|毫升))|,\\s)\\s*");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i:"
              + Numbers.QUALIFIER
              + ")?(?<number>\\d[\\d,]*|\\d+(?:\\.\\d+)?[万亿])\\+?(?:多|余|来)?\\s?(?:[x×]\\s)?"
              + "(?:[\\p{L}\\p{M}][\\p{L}\\p{M} '’-]*)?(?:\\s?[（(][^()（）]*[)）])?");
  private static final Pattern CHINESE_COUNT =
      Pattern.compile("约?\\d[\\d.]*[万亿]?\\+?[多余]?[个种件只条张台套本片袋包瓶盒支枚粒颗节讲课人位家间座层格档组款项名户株辆架部]");
  private static final Pattern SIZES =
      Pattern.compile(
          "(?<from>\\d{0,2}X{0,4}[SML]|\\d{1,3})\\s*(?:-|–|—|~|to|至|到)\\s*(?<to>\\d{0,2}X{0,4}[SML]|\\d{1,3})(?:码)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile("(?=.*\\d)(?=.*\\p{Lu})[\\p{Lu}\\d][\\p{Lu}\\p{Ll}\\d./_+-]{2,}");

  private final Units units = new Units();
  private final QuantityReader quantities = new QuantityReader(units);
  private final MoneyReader money = new MoneyReader();

  /** The unit of a name, as it may stand in the name of an attribute. */
  public Optional<Unit> unit(String name) {
    return units.find(name);
  }

  /** Whether the cell holds a yes and a no: an option, and no fact. */
  public static boolean isOption(Cell cell) {
    return FlagReader.isOption(ItemSplitter.split(cell, Expected.CHOICE));
  }

  /**
   * A number with a unit of the dimension; {@code named} is the unit that its attribute's name
   * gives.
   */
  public Value quantity(Cell cell, Dimension dimension, Optional<Unit> named) {
    String text = one(cell);
    return quantities
        .quantity(text, dimension)
        .or(() -> quantities.range(text, dimension, named))
        .or(() -> quantities.number(text, named))
        .or(() -> sizes(cell, dimension))
        .or(() -> FlagReader.plain(text))
        .orElseGet(() -> new Value.Text(text));
  }

  /** Several sizes, of which one can be had: {@code 250 g, 500 g}. */
  private Optional<Value> sizes(Cell cell, Dimension dimension) {
    List<String> items = COMMAS.splitAsStream(cell.text().strip()).toList();
    boolean all = items.stream().allMatch(item -> quantities.quantity(item, dimension).isPresent());
    return items.size() > 1 && all
        ? Optional.of(new Value.Choice(String.join("; ", items), items))
        : Optional.empty();
  }

  /** A number of things. */
  public Value count(Cell cell) {
    String text = one(cell);
    return whole(text)
        .or(() -> quantities.countedRange(text))
        .or(() -> counted(text))
        .or(() -> FlagReader.plain(text))
        .orElseGet(() -> listed(cell));
  }

  private static Optional<Value> whole(String text) {
    return COUNT.matcher(text).matches()
        ? Optional.of(new Value.Count(text, text))
        : Optional.empty();
  }

  private static Optional<Value> counted(String text) {
    Matcher matcher = COUNTED.matcher(text);
    return matcher.matches()
        ? Optional.of(new Value.Count(text, matcher.group("number")))
        : Optional.empty();
  }

  /** A price. A number without a currency counts as one. */
  public Value money(Cell cell) {
    String text = one(cell);
    return money.money(text, true).orElseGet(() -> new Value.Text(text));
  }

  /** Things that are all true, or one of them. */
  public Value listed(Cell cell) {
    List<String> items = ItemSplitter.split(cell, Expected.LIST);
    if (items.size() > 1) {
      return new Value.Items(String.join("; ", items), items);
    }
    return FlagReader.plain(items.get(0)).orElseGet(() -> new Value.Text(items.get(0)));
  }

  /** Things of which one can be had, or the only one. */
  public Value choice(Cell cell) {
    List<String> items = ItemSplitter.split(cell, Expected.CHOICE);
    if (items.size() > 1) {
      return new Value.Choice(String.join("; ", items), items);
    }
    String text = items.get(0);
    Matcher sizes = SIZES.matcher(text);
    return sizes.matches()
        ? new Value.Range(text, sizes.group("from"), sizes.group("to"), Optional.empty())
        : FlagReader.plain(text)
            .or(() -> quantities.quantity(text, Dimension.ANY))
            .or(() -> measuredRange(text, Optional.empty()))
            .orElseGet(() -> new Value.Text(text));
  }

  /** A yes or no, or text if the words say more. */
  public Value flag(Cell cell) {
    String text = one(cell);
    return FlagReader.known(text).orElseGet(() -> listed(cell));
  }

  /** A score that people gave. */
  public Value rating(Cell cell) {
    String text = one(cell);
    return RatingReader.rating(text).orElseGet(() -> new Value.Text(text));
  }

  /** A day, a time of day, or from one to another. */
  public Value moment(Cell cell) {
    String text = one(cell);
    return MomentReader.date(text)
        .or(() -> MomentReader.time(text))
        .orElseGet(() -> new Value.Text(text));
  }

  /** Letters and digits, as they are. */
  public Value code(Cell cell) {
    return new Value.Code(one(cell));
  }

  /**
   * A value whose type is only known from its looks.
   *
   * @param asks whether its attribute is a question that yes or no answers
   * @param counts whether the attribute's name says that it counts something
   */
  public Value any(Cell cell, Optional<Unit> named, boolean asks, boolean counts) {
    String text = one(cell);
    Supplier<Optional<Value>> flag = () -> asks ? FlagReader.known(text) : FlagReader.plain(text);
    return flag.get()
        .or(() -> counts ? whole(text) : Optional.empty())
        .or(() -> money.money(text, false))
        .or(() -> quantities.quantity(text, Dimension.ANY))
        .or(() -> measuredRange(text, named))
        .or(() -> named.isEmpty() ? whole(text) : Optional.empty())
        .or(() -> quantities.number(text, named))
        .or(
            () ->
                counts || CHINESE_COUNT.matcher(text).matches() ? counted(text) : Optional.empty())
        .or(() -> enumeration(cell))
        .or(() -> MomentReader.date(text).or(() -> MomentReader.time(text)))
        .or(
            () ->
                CODE.matcher(text).matches() ? Optional.of(new Value.Code(text)) : Optional.empty())
        .orElseGet(() -> new Value.Text(text));
  }

  private Optional<Value> measuredRange(String text, Optional<Unit> named) {
    return quantities
        .range(text, Dimension.ANY, named)
        .filter(range -> range instanceof Value.Range r && r.unit().isPresent());
  }

  private static Optional<Value> enumeration(Cell cell) {
    List<String> items = ItemSplitter.split(cell, Expected.ANYTHING);
    return items.size() > 1
        ? Optional.of(new Value.Items(String.join("; ", items), items))
        : Optional.empty();
  }

  private static String one(Cell cell) {
    List<String> whole = ItemSplitter.split(new Cell(cell.text(), List.of()), Expected.ANYTHING);
    return whole.size() == 1 ? whole.get(0) : CleanText.line(ItemSplitter.trimmed(cell.text()));
  }
}
