package io.suasion.batch.copy;

import io.suasion.api.copy.CopyRequest;
import java.util.regex.Pattern;

/**
 * One request for many readers.
 *
 * @param campaign its name: 1 to 64 letters, digits, full stops, hyphens and underscores; the name
 *     stands for this request: with another request under it, the readers of the last 24 hours are
 *     refused
 * @param request without a reader
 */
public record Campaign(String campaign, CopyRequest request) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Throws {@link InvalidTaskException} with what is wrong. */
  public Campaign {
    if (campaign == null || !NAME.matcher(campaign).matches()) {
      throw new InvalidTaskException(
          "campaign must be a name of 1 to 64 letters, digits, full stops, hyphens and underscores,"
              + " and begin with a letter or digit");
    }
    if (request == null || request.profile() != null) {
      throw new InvalidTaskException(
          "request must be that of POST /v1/copy, without a profile: each reader's is set");
    }
  }

  CopyRequest requestFor(String profile) {
    return new CopyRequest(
        profile,
        request.personalization(),
        request.brief(),
        request.variants(),
        request.seed(),
        request.explain());
  }

  /** The key depends on the campaign and the reader alone, and has at most 100 characters. */
  String idempotencyKey(ReaderHash reader) {
    return "\"%s.%s\"".formatted(campaign, reader.first128Bits());
  }

  /** Where the answer for a reader is kept. */
  String resultName(ReaderHash reader) {
    return "results/%s/%s.json".formatted(campaign, reader.digits());
  }
}
