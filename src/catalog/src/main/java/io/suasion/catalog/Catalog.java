package io.suasion.catalog;

import io.suasion.catalog.clean.TemplateTokens;
import io.suasion.catalog.ontology.Nouns;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Understands products as shops write them. To understand an understood product again changes
 * nothing. No text makes it throw. Thread-safe.
 */
public final class Catalog {

  private final FactReader facts;
  private final KindReader kinds;
  private final TokenPolicy tokens;

  /**
   * A catalog with the attributes and kinds that the library comes with. It leaves out facts that
   * hold tokens of another system.
   */
  public Catalog() {
    this(Ontology.shipped(), TokenPolicy.LEAVE_OUT);
  }

  /** A catalog with these attributes and this policy for tokens of another system. */
  public Catalog(Ontology ontology, TokenPolicy tokens) {
    this.facts = new FactReader(ontology);
    this.kinds = new KindReader(new Nouns());
    this.tokens = tokens;
  }

  /**
   * The kind of a product and the facts that copy may tell.
   *
   * @throws TokenException if it holds a token of another system and those are refused
   */
  public UnderstoodProduct understand(RawProduct raw, Language language) {
    List<Ignored> ignored = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    ProductName name = name(raw, warnings);
    Kind kind = kinds.read(withoutTokens(raw.category()), name, language);
    FactList list = new FactList(facts, name, kind, tokens, ignored);
    raw.facts().forEach(list::add);
    return new UnderstoodProduct(name, kind, list.facts(), ignored, warnings);
  }

  private ProductName name(RawProduct raw, List<Warning> warnings) {
    ProductName name = NameReader.read(withoutTokens(raw.name()));
    if (tokens != TokenPolicy.PASS_THROUGH && TemplateTokens.in(raw.name())) {
      tokens.refuse("/product/name", raw.name());
      warnings.add(
          new Warning(
              "/product/name",
              "The name holds a token that another system was to fill; it was left out. Send the"
                  + " name that readers shall see."));
    } else if (!name.full().equals(raw.name().strip())) {
      warnings.add(
          new Warning(
              "/product/name",
              "The name holds markup, entities or characters that nobody can see; it is told as \""
                  + name.full()
                  + "\". Export it as plain text."));
    }
    return name;
  }

  private String withoutTokens(String text) {
    return tokens == TokenPolicy.PASS_THROUGH ? text : TemplateTokens.without(text);
  }
}
