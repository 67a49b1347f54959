package io.suasion.workbench.dataset;

import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.io.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The learning curve of a training: the line {@value #HEADER}, then one for each point, the last
 * column blank where the development loss was not measured.
 */
public final class CurveFile {

  static final String HEADER = "step\texamples\ttraining_loss\tdevelopment_loss";

  private static final int COLUMNS = 4;

  private CurveFile() {}

  /**
   * The points in the order of the file.
   *
   * @throws UserError if it is not such a file or has no points
   */
  public static List<CurvePoint> read(Path file) {
    List<String> lines = TextFile.read(file).lines().toList();
    if (!lines.get(0).equals(HEADER)) {
      throw new UserError(
          "%s does not begin with the line %s: give the curve.tsv of suasion train."
              .formatted(file, HEADER.replace("\t", "<tab>")));
    }
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      points.add(point(file, i + 1, lines.get(i).split("\t", -1)));
    }
    if (points.isEmpty()) {
      throw new UserError(file + " has no points yet: wait for the first epoch.");
    }
    return points;
  }

  private static CurvePoint point(Path file, int line, String[] cells) {
    try {
      if (cells.length == COLUMNS) {
        return new CurvePoint(
            Long.parseLong(cells[0]),
            Long.parseLong(cells[1]),
            Double.parseDouble(cells[2]),
            cells[3].isBlank()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cells[3])));
      }
    } catch (NumberFormatException malformed) {
      throw notAPoint(file, line);
    }
    throw notAPoint(file, line);
  }

  private static UserError notAPoint(Path file, int line) {
    return new UserError(
        String.format(
            Locale.ROOT,
            "%s has no point of %d numbers in line %d: mend or delete it.",
            file,
            COLUMNS,
            line));
  }

  /**
   * Writes all points over whatever the file held; a process that is killed leaves no half of it.
   *
   * @throws UserError if it cannot be written
   */
  public static void write(Path file, List<CurvePoint> points) {
    String lines = points.stream().map(CurveFile::line).collect(Collectors.joining());
    try {
      WholeFile.write(file, writer -> writer.write(HEADER + "\n" + lines));
    } catch (IOException failed) {
      throw new UserError(file + " cannot be written: " + failed.getMessage() + ".", failed);
    }
  }

  private static String line(CurvePoint point) {
    return String.format(
        Locale.ROOT,
        "%d\t%d\t%.4f\t%s\n",
        point.step(),
        point.examples(),
        point.trainingLoss(),
        point.developmentLoss().isEmpty()
            ? ""
            : String.format(Locale.ROOT, "%.4f", point.developmentLoss().getAsDouble()));
  }
}
