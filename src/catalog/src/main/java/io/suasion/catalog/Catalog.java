package io.suasion.catalog;

import io.suasion.catalog.clean.TemplateTokens;
import io.suasion.catalog.ontology.Nouns;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Understands products as shops write them. Understanding what is understood already changes
 * nothing; no text makes it throw. Thread-safe.
 */
public final class Catalog {

  private final FactReader facts;
  private final KindReader kinds;
  private final TokenPolicy tokens;

  /** With the attributes and kinds that the library comes with; tokens of others are left out. */
  public Catalog() {
    this(Ontology.shipped(), TokenPolicy.LEAVE_OUT);
  }

  /** With these attributes, and this for tokens that another system was to fill. */
  public Catalog(Ontology ontology, TokenPolicy tokens) {
    this.facts = new FactReader(ontology);
    this.kinds = new KindReader(new Nouns());
    this.tokens = tokens;
  }

  /**
   * What a product is and what copy may tell of it.
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
