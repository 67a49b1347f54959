package io.suasion.api.tokenize;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.suasion.api.problem.Problem;
import java.util.List;

/**
 * A text cut up, with what was asked for; or, where several were asked for, {@code texts} only.
 *
 * @param problem why this one of several texts was refused; it then has nothing else
 * @param texts one for each text of the request, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenizeAnswer(
    IdentifiedLanguage language,
    List<TextSpan> sentences,
    List<Word> words,
    List<Keyword> keywords,
    List<SubwordSpan> subwords,
    List<DescribedFact> facts,
    Problem problem,
    List<TokenizeAnswer> texts) {

  /** The answer to several texts. */
  public static TokenizeAnswer of(List<TokenizeAnswer> texts) {
    return new TokenizeAnswer(null, null, null, null, null, null, null, texts);
  }

  /** The answer for a text that was refused. */
  public static TokenizeAnswer refused(Problem problem) {
    return new TokenizeAnswer(null, null, null, null, null, null, problem, null);
  }
}
