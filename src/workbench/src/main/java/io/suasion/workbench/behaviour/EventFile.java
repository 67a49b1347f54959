package io.suasion.workbench.behaviour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.io.Utf8Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Events in the form of {@code POST /v1/events}, one a line. */
final class EventFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EventFile() {}

  /**
   * The events, each once, in no order of meaning.
   *
   * @param bytes told how much of the file has been read
   * @throws UserError naming the line that is wrong, or if there is none
   */
  static List<ReaderEvent> read(Path file, LongConsumer bytes) throws IOException {
    List<ReaderEvent> events = new ArrayList<>();
    try (Utf8Lines lines = Utf8Lines.of(file)) {
      while (lines.hasNext()) {
        String line = lines.next();
        if (!line.isBlank()) {
          events.add(event(file, lines.number(), line));
        }
        bytes.accept(lines.bytes());
      }
    }
    if (events.isEmpty()) {
      throw new UserError(file + " has no events: give a file with one a line.");
    }
    events.sort(ReaderEvent.BY_PROFILE_AND_ID);
    return withoutDuplicates(events);
  }

  private static ReaderEvent event(Path file, long number, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      return new EventLine(json).event();
    } catch (JsonProcessingException malformed) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "Line %d of %s is not JSON: %s",
              number,
              file,
              malformed.getOriginalMessage()),
          malformed);
    } catch (UserError wrong) {
      throw new UserError(
          String.format(
              Locale.ROOT, "Line %d of %s is no event: %s", number, file, wrong.getMessage()),
          wrong);
    }
  }

  private static List<ReaderEvent> withoutDuplicates(List<ReaderEvent> sorted) {
    List<ReaderEvent> kept = new ArrayList<>();
    for (ReaderEvent event : sorted) {
      ReaderEvent last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null
          || !last.profile().equals(event.profile())
          || !last.id().equals(event.id())) {
        kept.add(event);
      }
    }
    return kept;
  }
}
