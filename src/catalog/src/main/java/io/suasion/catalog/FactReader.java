package io.suasion.catalog;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.clean.Cell;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.clean.Emptiness;
import io.suasion.catalog.clean.TemplateTokens;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.ontology.Label;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import io.suasion.catalog.value.ValueReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single facts of a product. Thread-safe. */
final class FactReader {

  private static final int LONGEST = 300;
  private static final Set<String> LACK = Set.of("无", "没有");
  private static final Pattern DESCRIBES =
      Pattern.compile(".*(?:建议|说明|备注|方式|方法|类型|要求|提示|信息|优惠|赠品|活动|描述|介绍|推荐|其他|详情|名称)");

  /** The result for one fact of a shop: either the fact or the reason to ignore it. */
  record ReadFact(Optional<UnderstoodFact> fact, Optional<Ignored> ignored) {}

  private final AttributeFinder attributes;
  private final TypedReader reader = new TypedReader(new ValueReader());

  FactReader(Ontology ontology) {
    this.attributes = new AttributeFinder(ontology, reader);
  }

  ReadFact read(RawFact raw, Kind kind, TokenPolicy tokens) {
    ReadFact outcome = settled(readOnce(raw, kind, tokens), kind, tokens);
    return new ReadFact(outcome.fact().map(fact -> noted(fact, kind)), outcome.ignored());
  }

  /** The fact, with its value without the note behind it where there is one. */
  private UnderstoodFact noted(UnderstoodFact whole, Kind kind) {
    return NoteReader.of(whole)
        .flatMap(
            split ->
                part(whole, split.value(), kind)
                    .filter(plain -> split.isOf(plain, part(whole, split.note(), kind)))
                    .map(plain -> whole.noted(plain.of(whole), split.note())))
        .orElse(whole);
  }

  private Optional<UnderstoodFact> part(UnderstoodFact whole, String text, Kind kind) {
    return readOnce(new RawFact(whole.given().attribute(), text), kind, TokenPolicy.LEAVE_OUT)
        .fact();
  }

  private ReadFact readOnce(RawFact raw, Kind kind, TokenPolicy tokens) {
    if (tokens != TokenPolicy.PASS_THROUGH
        && TemplateTokens.in(raw.attribute() + " " + raw.value())) {
      tokens.refuse("/product/facts/" + Pointers.escaped(raw.attribute()), raw.value());
      return left(
          raw,
          IgnoredReason.TEMPLATE,
          "It holds a token that another system was to fill. Send the value itself.");
    }
    AttributeName name = AttributeName.of(raw.attribute());
    Cell cell = Cell.of(reader.withUnitOf(name, raw.value()));
    Optional<AttributeFinder.Found> found = attributes.find(name, cell, kind);
    if (found.filter(f -> f.attribute().role() == Role.INTERNAL).isPresent()
        || InternalData.isHandle(name.words(), cell.text())
        || (found.isEmpty() && InternalData.is(name.words(), cell.text()))) {
      return left(
          raw, IgnoredReason.INTERNAL, "It is for the shop's own use. Leave it out of the brief.");
    }
    return noValue(raw, name, cell, found)
        .orElseGet(() -> understood(raw, name, cell, found, kind));
  }

  /**
   * Reads a text again when it was on several lines or behind bullets: on one line it may have
   * another type.
   */
  private ReadFact settled(ReadFact outcome, Kind kind, TokenPolicy tokens) {
    if (outcome.fact().isEmpty() || !(outcome.fact().get().value() instanceof Value.Text text)) {
      return outcome;
    }
    RawFact given = outcome.fact().get().given();
    if (given.value().equals(text.text()) || given.value().indexOf('\\') >= 0) {
      return outcome;
    }
    ReadFact again = readOnce(new RawFact(given.attribute(), text.text()), kind, tokens);
    return new ReadFact(
        again.fact().map(fact -> fact.given(given)),
        again
            .ignored()
            .map(i -> new Ignored(i.attribute(), given.value(), i.reason(), i.detail())));
  }

  /** The reason to ignore a fact without a value; empty if there is a value to read. */
  private Optional<ReadFact> noValue(
      RawFact raw, AttributeName name, Cell cell, Optional<AttributeFinder.Found> found) {
    String text = CleanText.line(cell.text());
    boolean lacks =
        found.isEmpty() && LACK.contains(text) && !DESCRIBES.matcher(name.words()).matches();
    boolean flag =
        lacks
            || name.asks()
            || found.filter(f -> f.attribute().type() == AttributeType.FLAG).isPresent();
    if (name.words().isBlank() || (Emptiness.of(text) && !(flag && reader.isFlag(cell)))) {
      return Optional.of(
          left(raw, IgnoredReason.EMPTY, "It has no value. Leave it out, or give one."));
    }
    if (Emptiness.standsIn(text)) {
      return Optional.of(
          left(
              raw,
              IgnoredReason.PLACEHOLDER,
              "An export wrote this where nobody had written anything. Leave it out."));
    }
    if (ValueReader.isOption(cell)) {
      return Optional.of(
          left(
              raw,
              IgnoredReason.OPTION,
              "It can be had with and without. Say in words what a buyer may choose."));
    }
    return Optional.empty();
  }

  private ReadFact understood(
      RawFact raw,
      AttributeName name,
      Cell cell,
      Optional<AttributeFinder.Found> found,
      Kind kind) {
    Optional<Attribute> head = found.isPresent() ? Optional.empty() : attributes.head(name, kind);
    LabelledValue statement =
        LabelledValue.of(name, cell)
            .orElseGet(() -> new LabelledValue(name.words(), value(name, cell, found, head)));
    Value value = statement.value();
    if (value.text().length() > LONGEST
        && !(value instanceof Value.Items || value instanceof Value.Choice)) {
      return left(
          raw,
          IgnoredReason.TOO_LONG,
          "It is more than a fact of "
              + LONGEST
              + " letters. Take it apart, or send it as the description.");
    }
    Optional<Attribute> attribute = found.map(AttributeFinder.Found::attribute);
    Label label = attribute.map(Attribute::label).orElseGet(() -> shown(name, statement));
    Role role = Roles.of(attribute.or(() -> head).map(Attribute::role), name.words(), value);
    return new ReadFact(
        Optional.of(new UnderstoodFact(raw, attribute, label, value, role, Optional.empty())),
        Optional.empty());
  }

  private static Label shown(AttributeName name, LabelledValue statement) {
    String words =
        statement.label().equals(name.words())
            ? name.wordsBeside(statement.value().text())
            : statement.label();
    return new Label(words, words);
  }

  private Value value(
      AttributeName name,
      Cell cell,
      Optional<AttributeFinder.Found> found,
      Optional<Attribute> head) {
    return found
        .map(AttributeFinder.Found::value)
        .or(
            () ->
                head.map(
                        attribute ->
                            new AttributeFinder.Found(
                                attribute, reader.read(attribute, name, cell)))
                    .filter(read -> TypedReader.fits(read.value(), read.attribute().type()))
                    .map(AttributeFinder.Found::value))
        .orElseGet(() -> reader.unknown(name, cell));
  }

  private static ReadFact left(RawFact raw, IgnoredReason reason, String detail) {
    return new ReadFact(
        Optional.empty(), Optional.of(new Ignored(raw.attribute(), raw.value(), reason, detail)));
  }

  /**
   * The answer of an attribute whose name is a question, or names both answers, together with its
   * value.
   */
  private record LabelledValue(String label, Value value) {

    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    static Optional<LabelledValue> of(AttributeName name, Cell cell) {
      String text = CleanText.line(cell.text());
      boolean chosen =
          name.words().contains("/") && SLASH.splitAsStream(name.words()).anyMatch(text::equals);
      if (chosen || (name.asks() && text.equals(name.words()))) {
        return Optional.of(new LabelledValue(text, new Value.Flag(text, true, "")));
      }
      if (name.asks()
          && (text.equals("不" + name.words())
              || text.equals("非" + name.words())
              || text.equals("not " + name.words()))) {
        return Optional.of(new LabelledValue(name.words(), new Value.Flag(text, false, "")));
      }
      return Optional.empty();
    }
  }
}
