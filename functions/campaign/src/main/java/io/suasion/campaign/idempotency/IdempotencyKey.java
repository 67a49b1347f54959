package io.suasion.campaign.idempotency;

import io.suasion.web.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07). */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("\"([!#-~ ]{1,100})\"|([!#-~]{1,100})");

  private IdempotencyKey() {}

  /** The key without its quotes, which senders may leave out. */
  static String parse(String header) {
    Matcher key = KEY.matcher(header.strip());
    if (!key.matches()) {
      throw ProblemException.invalidParameter(
          HEADER, "must be a quoted text of 1 to 100 printable ASCII characters");
    }
    return key.group(1) == null ? key.group(2) : key.group(1);
  }
}
