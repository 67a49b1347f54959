package io.suasion.tags.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of CloudEvents' headers (HTTP protocol binding 1.0.2, section 3.1.3.2): quoted or not,
 * and percent-encoded where they hold anything but plain ASCII. The library does not decode them.
 */
final class HeaderText {
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern ENCODED = Pattern.compile("%([0-9a-fA-F]{2})");

  private HeaderText() {}

  /** The value that was meant; a percent sign that encodes nothing stands for itself. */
  static String decode(String header) throws CharacterCodingException {
    Matcher quoted = QUOTED.matcher(header);
    String value = quoted.matches() ? ESCAPED.matcher(quoted.group(1)).replaceAll("$1") : header;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher encoded = ENCODED.matcher(value);
    int end = 0;
    while (encoded.find()) {
      bytes.writeBytes(value.substring(end, encoded.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(encoded.group(1), 16));
      end = encoded.end();
    }
    bytes.writeBytes(value.substring(end).getBytes(StandardCharsets.UTF_8));
    return JsonText.of(bytes.toByteArray());
  }
}
