package io.suasion.generate.http;

import io.suasion.api.generate.AccountedBy;
import io.suasion.api.generate.CheckAnswer;
import io.suasion.catalog.RawFact;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.Licence;
import io.suasion.copywriting.account.Stretch;
import io.suasion.copywriting.account.WordCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what accounts for the words of texts into the words of the contract. */
final class AccountTranslation {

  private AccountTranslation() {}

  /** A fact is missing where no part tells it. */
  static CheckAnswer answer(WordCheck check, Brief brief, List<CheckedText> texts) {
    Licence licence = check.licence(brief);
    List<io.suasion.api.generate.Stretch> stretches = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    for (CheckedText text : texts) {
      Account account = check.account(licence, text.text());
      accounts.add(account);
      account.stretches().forEach(stretch -> stretches.add(stretch(stretch, text)));
    }
    return new CheckAnswer(
        accounts.stream().allMatch(Account::isTrue),
        stretches,
        check.facts(brief).stream()
            .filter(fact -> accounts.stream().noneMatch(account -> account.tells(fact)))
            .map(AccountTranslation::fact)
            .toList());
  }

  /** The contract counts code points, the library UTF-16 units. */
  private static io.suasion.api.generate.Stretch stretch(Stretch stretch, CheckedText text) {
    Optional<RawFact> given = stretch.fact().map(GenerateTranslation::given);
    return new io.suasion.api.generate.Stretch(
        text.part().orElse(null),
        text.text().codePointCount(0, stretch.start()),
        text.text().codePointCount(0, stretch.end()),
        text.text().substring(stretch.start(), stretch.end()),
        AccountedBy.valueOf(stretch.by().name()),
        given.map(RawFact::attribute).orElse(null),
        given.map(RawFact::value).orElse(null));
  }

  private static io.suasion.api.generate.Fact fact(Fact fact) {
    RawFact given = GenerateTranslation.given(fact);
    return new io.suasion.api.generate.Fact(given.attribute(), given.value(), null);
  }
}
