package io.suasion.catalog.value;

import io.suasion.language.TsvTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units under all their names. Thread-safe. */
public final class Units {

  private static final int SHORTEST_IN_ANY_CASE = 3;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> byFoldedName = new HashMap<>();

  /** The units that the library comes with. */
  public Units() {
    TsvTable.read(Units.class, "units.tsv").forEach(this::add);
  }

  private void add(Map<String, String> row) {
    Dimension dimension = Dimension.valueOf(row.get("dimension").toUpperCase(Locale.ROOT));
    Optional<Double> factor =
        Optional.of(row.get("factor")).filter(cell -> !cell.equals("-")).map(Double::valueOf);
    Unit unit = new Unit(row.get("symbol"), dimension, factor);
    for (String name : row.get("names").split("\\|", -1)) {
      byName.put(name, unit);
      if (name.length() >= SHORTEST_IN_ANY_CASE) {
        byFoldedName.putIfAbsent(name.toLowerCase(Locale.ROOT), unit);
      }
    }
  }

  /** The unit of this name; names of one or two letters count in their own case only. */
  public Optional<Unit> find(String name) {
    String written = SPACES.matcher(name.strip()).replaceAll(" ");
    Unit exact = byName.get(written);
    if (exact == null && written.length() >= SHORTEST_IN_ANY_CASE) {
      return Optional.ofNullable(byFoldedName.get(written.toLowerCase(Locale.ROOT)));
    }
    return Optional.ofNullable(exact);
  }
}
