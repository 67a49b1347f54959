package io.suasion.audience.behaviour;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A {@link BehaviourModel} at rest: gzip'ed JSON Lines. The first line is {@code {"format":
 * "suasion-taste", "version": 1, "records": N}}, then come N lines of one record each:
 *
 * <ul>
 *   <li>{@code {"attribute", "total", "values": {value: views}}}
 *   <li>{@code {"segment", "priors": [[attribute, value, weight]]}}; those of all readers have no
 *       segment
 *   <li>{@code {"product", "facts": {attribute: value}, "related": [number, weight, number, ...]}},
 *       where a product's number is 0 for the first line of a product, and so on
 * </ul>
 */
public final class BehaviourModelFile {
  static final String FORMAT = "suasion-taste";
  static final int VERSION = 1;

  private BehaviourModelFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException with a sentence for the user: the file is of another version, is damaged,
   *     or cannot be read
   */
  public static BehaviourModel read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                // A decoder that is given as such refuses what is not UTF-8.
                new InputStreamReader(
                    new GZIPInputStream(bytes), StandardCharsets.UTF_8.newDecoder()))) {
      return BehaviourModelLines.read(lines);
    } catch (MalformedBehaviourModelException e) {
      throw new IOException(file + " is no model that can be read: " + e.getMessage(), e);
    } catch (ZipException | EOFException | CharacterCodingException e) {
      throw new IOException(file + " is damaged: fit it again with suasion taste.", e);
    }
  }

  /** Writes a file; the same model gives the same bytes. The stream stays open. */
  public static void write(BehaviourModel model, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    BehaviourModelLines.write(model, writer);
    writer.flush();
    zip.finish();
  }
}
